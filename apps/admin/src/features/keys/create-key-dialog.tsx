"use client";

import { nameLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { useState } from "react";
import type { Scope } from "../../gql/graphql.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { useWrite } from "../../lib/use-write.ts";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { Field } from "../../ui/field.tsx";
import { FormDialog } from "../../ui/form-dialog.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { createKey } from "./key.action.ts";
import type { CreatedKey } from "./key.action.ts";

interface CreateKeyDialogProps {
  /** What the reader may give away. */
  held: readonly Scope[];
  onClose: () => void;
  onCreated: (created: CreatedKey) => void;
}

const lifetimes = ["7", "30", "90", "180", "365"] as const;
type Lifetime = (typeof lifetimes)[number];

export function CreateKeyDialog({ held, onClose, onCreated }: CreateKeyDialogProps) {
  const t = useTranslations("keyList.create");
  const [name, setName] = useState("");
  const [scopes, setScopes] = useState<readonly Scope[]>(held.slice(0, 1));
  const [days, setDays] = useState<Lifetime>("90");
  const { run, pending, refusal, clear } = useWrite(createKey, (created) => {
    onCreated(created);
    onClose();
  });
  const problemOf = useFieldProblem(refusal);
  const submit = () => {
    run({ name, scopes: [...scopes], days: Number(days) });
  };
  return (
    <FormDialog
      title={t("title")}
      description={t("description")}
      submit={t("create")}
      pending={pending}
      onSubmit={submit}
      onClose={onClose}
    >
      <Field label={t("name")} hint={t("nameHint")} required error={problemOf("name")}>
        <TextField
          autoFocus
          autoComplete="off"
          value={name}
          maxLength={nameLengthMax}
          onChange={(event) => setName(event.target.value)}
        />
      </Field>
      <ScopeChoice held={held} chosen={scopes} onChange={setScopes} error={problemOf("scopes")} />
      <Field label={t("lifetime")} hint={t("lifetimeHint")} error={problemOf("days")}>
        <Select
          options={lifetimes.map((value) => ({ value, label: t("days", { count: Number(value) }) }))}
          value={days}
          onValueChange={setDays}
        />
      </Field>
      <RefusalNote refusal={noteFor(refusal, ["name", "scopes", "days"])} onRead={clear} />
    </FormDialog>
  );
}

interface ScopeChoiceProps {
  held: readonly Scope[];
  chosen: readonly Scope[];
  onChange: (scopes: readonly Scope[]) => void;
  error: string | undefined;
}

function ScopeChoice({ held, chosen, onChange, error }: ScopeChoiceProps) {
  const t = useTranslations("keyList.create");
  const scopes = useTranslations("keyList.scopes");
  return (
    <CheckboxGroup
      label={t("scopes")}
      hint={t("scopesHint")}
      error={error}
      options={held.map((value) => ({
        value,
        label: scopes(`${value}.name`),
        hint: scopes(`${value}.hint`),
      }))}
      chosen={chosen}
      onChange={onChange}
    />
  );
}
