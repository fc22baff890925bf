"use client";

import { Role } from "@claimdesk/shared/claim-state";
import type { ClaimKind } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { useToast } from "../../ui/toast.tsx";
import { setPolicy } from "./desk.action.ts";
import type { Desk, Policy } from "./desks.query.ts";
import { rulesFrom, rulesOf } from "./policy-draft.ts";
import type { PolicyDraft } from "./policy-draft.ts";
import { usePolicyName } from "./policy-table.tsx";

interface PolicyDialogProps {
  desk: Desk;
  /** None: one is added, for one of `kinds`. */
  policy?: Policy;
  kinds: readonly ClaimKind[];
  onClose: () => void;
}

export function PolicyDialog({ desk, policy, kinds, onClose }: PolicyDialogProps) {
  const t = useTranslations("desks.policy");
  const toast = useToast();
  const nameOf = usePolicyName();
  const [kind, setKind] = useState(policy?.claimKind ?? kinds[0] ?? null);
  const [draft, setDraft] = useState(() => rulesOf(policy));
  const { run, pending, refusal, clear } = useWrite(setPolicy, () => {
    toast({ tone: "success", title: t("saved") });
    onClose();
  });
  const set = (changes: Partial<PolicyDraft>) => setDraft((standing) => ({ ...standing, ...changes }));
  const seen = policy === undefined ? {} : { expectedVersion: policy.version };
  return (
    <FormDialog
      title={
        policy === undefined
          ? t("addTo", { name: desk.name })
          : t("title", { kind: nameOf(policy), name: desk.name })
      }
      description={t("description")}
      submit={t("save")}
      pending={pending}
      onSubmit={() => run({ deskId: desk.id, claimKind: kind, ...seen, ...rulesFrom(draft) })}
      onClose={onClose}
    >
      {policy === undefined && kind !== null && (
        <Field label={t("kind")} required>
          <Select
            value={kind}
            options={kinds.map((value) => ({ value, label: nameOf({ claimKind: value }) }))}
            onValueChange={setKind}
          />
        </Field>
      )}
      <RuleFields draft={draft} set={set} refusal={refusal} />
      <RefusalNote refusal={noteFor(refusal, shownFields)} onRead={clear} />
    </FormDialog>
  );
}

const shownFields = ["approvalsNeeded", "deciderRoles", "dueWithinHours"] as const;

interface RuleFieldsProps {
  draft: PolicyDraft;
  set: (changes: Partial<PolicyDraft>) => void;
  refusal: Parameters<typeof useFieldProblem>[0];
}

function RuleFields({ draft, set, refusal }: RuleFieldsProps) {
  const t = useTranslations("desks.policy");
  const roles = useTranslations("roles");
  const problemOf = useFieldProblem(refusal);
  return (
    <>
      <Field
        label={t("approvalsNeeded")}
        hint={t("approvalsHint")}
        required
        error={problemOf("approvalsNeeded")}
      >
        <TextField
          type="number"
          min={1}
          max={5}
          value={draft.approvals}
          onChange={({ target }) => set({ approvals: target.value })}
        />
      </Field>
      <CheckboxGroup
        label={t("deciderRoles")}
        hint={t("deciderHint")}
        error={problemOf("deciderRoles")}
        options={Object.values(Role).map((role) => ({ value: role, label: roles(role) }))}
        chosen={draft.roles}
        onChange={(chosen) => set({ roles: chosen })}
      />
      <Checkbox
        label={t("publishesAtOnce")}
        hint={t("publishesHint")}
        checked={draft.publishes}
        onCheckedChange={(publishes) => set({ publishes: publishes === true })}
      />
      <Checkbox
        label={t("countsExperts")}
        hint={t("expertsHint")}
        checked={draft.countsExperts}
        onCheckedChange={(countsExperts) => set({ countsExperts: countsExperts === true })}
      />
      <Field label={t("dueWithin")} hint={t("dueHint")} error={problemOf("dueWithinHours")}>
        <TextField
          type="number"
          min={1}
          value={draft.hours}
          onChange={({ target }) => set({ hours: target.value })}
        />
      </Field>
    </>
  );
}
