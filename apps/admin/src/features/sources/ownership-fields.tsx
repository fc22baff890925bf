"use client";

import { urlLengthMax } from "@claimdesk/shared/limits";
import { useTranslations } from "next-intl";
import { Field } from "../../ui/field.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { isWrongDate } from "./source-draft.ts";
import type { DraftOwnership } from "./source-draft.ts";

interface OwnershipFieldsProps {
  ownerships: readonly DraftOwnership[];
  onChange: (ownerships: readonly DraftOwnership[]) => void;
  /** It was to be saved: what is wrong is said from now on. */
  isAsked: boolean;
}

/** What is known of each owner: from when to when, and where it is stated. */
export function OwnershipFields({ ownerships, onChange, isAsked }: OwnershipFieldsProps) {
  if (ownerships.length === 0) return null;
  return (
    <div className="flex flex-col gap-4 md:col-span-2">
      {ownerships.map((ownership) => (
        <OneOwnership
          key={ownership.id}
          ownership={ownership}
          isAsked={isAsked}
          onChange={(changes) =>
            onChange(ownerships.map((one) => (one.id === ownership.id ? { ...one, ...changes } : one)))
          }
        />
      ))}
    </div>
  );
}

interface OneOwnershipProps {
  ownership: DraftOwnership;
  isAsked: boolean;
  onChange: (changes: Partial<DraftOwnership>) => void;
}

function OneOwnership({ ownership: { name, since, until, statedAt }, isAsked, onChange }: OneOwnershipProps) {
  const t = useTranslations("sources.ownership");
  const wrong = (date: string) => (isAsked && isWrongDate(date) ? t("dateWrong") : undefined);
  return (
    <fieldset className="grid gap-3 rounded-md border border-line px-4 pt-2 pb-4 sm:grid-cols-2 xl:grid-cols-[1fr_1fr_2fr]">
      <legend className="px-1 text-sm font-medium">
        <bdi>{name}</bdi>
      </legend>
      <Field label={t("since")} error={wrong(since)}>
        <TextField
          value={since}
          placeholder="2012-03-14"
          spellCheck={false}
          onChange={(event) => onChange({ since: event.target.value })}
        />
      </Field>
      <Field label={t("until")} hint={t("untilHint")} error={wrong(until)}>
        <TextField
          value={until}
          placeholder="2019"
          spellCheck={false}
          onChange={(event) => onChange({ until: event.target.value })}
        />
      </Field>
      <Field label={t("statedAt")} hint={t("statedAtHint")} className="sm:max-xl:col-span-2">
        <TextField
          type="url"
          value={statedAt}
          maxLength={urlLengthMax}
          placeholder="https://example.org/…"
          onChange={(event) => onChange({ statedAt: event.target.value })}
        />
      </Field>
    </fieldset>
  );
}
