"use client";

import { reasonLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { readFragment } from "../../gql/fragment-masking.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import { RadioGroup } from "../../ui/radio-group.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { mergeSources } from "./source-merge.action.ts";
import { comparedSourceFragment } from "./source-proposal.fragment.ts";
import type { ComparedSource, ListedProposal } from "./source-proposal.query.ts";

/** Tells the two of a proposal from other pairs. */
export function pairOf(proposal: ListedProposal): string {
  const { one, other } = proposal;
  return [one, other].map((source) => readFragment(comparedSourceFragment, source).id).join(".");
}

/** Which name stays, what comes over from the other, and why: then they are one. */
export function MergeDialog({ proposal, onClose }: { proposal: ListedProposal; onClose: () => void }) {
  const t = useTranslations("sources.twins.dialog");
  const uses = useUses();
  const one = readFragment(comparedSourceFragment, proposal.one);
  const other = readFragment(comparedSourceFragment, proposal.other);
  const [keptId, setKeptId] = useState(usesOf(other) > usesOf(one) ? other.id : one.id);
  const form = useKeptForm(`merge.${pairOf(proposal)}`, { reason: "" });
  const { reason } = form.draft;
  const { run, pending, refusal, clear } = useWrite(mergeSources, () => {
    form.sent();
    onClose();
  });
  const [kept, merged] = keptId === one.id ? [one, other] : [other, one];
  const submit = () =>
    run({
      ...{ keepId: kept.id, expectedVersion: kept.version, mergedId: merged.id },
      ...{ expectedMergedVersion: merged.version, reason: reason.trim() === "" ? null : reason.trim() },
    });
  return (
    <FormDialog
      title={t("title", { one: one.name, other: other.name })}
      description={t("description")}
      submit={t("submit")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <RadioGroup
        label={t("keep")}
        value={keptId}
        onValueChange={setKeptId}
        options={[one, other].map((source) => ({ value: source.id, label: source.name, hint: uses(source) }))}
      />
      <p className="text-sm text-ink-muted">{t("gives", { name: merged.name, uses: uses(merged) })}</p>
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Field label={t("reason")} hint={t("reasonHint")}>
        <TextArea
          value={reason}
          maxLength={reasonLengthMax}
          onChange={(event) => form.change({ reason: event.target.value })}
        />
      </Field>
      <RefusalNote refusal={refusal} onRead={clear} />
    </FormDialog>
  );
}

const usesOf = ({ articles, claims }: ComparedSource): number => articles.totalCount + claims.totalCount;

export function useUses(): (source: ComparedSource) => string {
  const t = useTranslations("sources.twins");
  return ({ articles, claims }) => t("uses", { articles: articles.totalCount, claims: claims.totalCount });
}
