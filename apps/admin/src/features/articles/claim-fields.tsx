"use client";

import { ClaimKind } from "@claimdesk/shared/claim-state";
import { codePointLength } from "@claimdesk/shared/code-point";
import { claimTextLengthMax } from "@claimdesk/shared/limits";
import { useLocale, useTranslations } from "next-intl";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { languageOptions } from "../../lib/language-name.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { AttributionFields } from "./attribution-fields.tsx";
import type { DraftClaim } from "./new-claim.ts";

export interface ClaimFieldsProps {
  claim: DraftClaim;
  /** Takes the change, not its outcome: two of them may come before the next drawing. */
  onChange: (change: (claim: DraftClaim) => DraftClaim) => void;
  refusal: ShownRefusal | undefined;
  /** It was to be saved: what is missing is said from now on. */
  isAsked: boolean;
}

export function ClaimFields({ claim, onChange, refusal, isAsked }: ClaimFieldsProps) {
  const t = useTranslations("articles.claim");
  const ui = useTranslations("ui");
  const states = useTranslations("states");
  const locale = useLocale();
  const problemOf = useFieldProblem(refusal);
  const set = (changes: Partial<DraftClaim>) => onChange((standing) => ({ ...standing, ...changes }));
  const isMissing = isAsked && claim.text.trim() === "";
  const kinds = Object.values(ClaimKind).map((value) => ({ value, label: states(`kind.${value}`) }));
  return (
    <>
      <Field
        required
        label={t("text")}
        hint={t("textHint")}
        error={problemOf("text") ?? (isMissing ? t("textMissing") : undefined)}
        aside={ui("lengthOf", { length: codePointLength(claim.text), max: claimTextLengthMax })}
      >
        <TextArea
          serif
          grows
          autoFocus
          lang={claim.language}
          dir="auto"
          value={claim.text}
          maxLength={claimTextLengthMax}
          onChange={(event) => set({ text: event.target.value })}
        />
      </Field>
      <div className="grid gap-4 sm:grid-cols-2">
        <Field label={t("kind")}>
          <Select options={kinds} value={claim.kind} onValueChange={(kind) => set({ kind })} />
        </Field>
        <Field label={t("language")}>
          <Select
            options={languageOptions(locale, claim.language)}
            value={claim.language}
            onValueChange={(language) => set({ language })}
          />
        </Field>
      </div>
      <AttributionFields
        links={claim.attribution}
        isAsked={isAsked}
        onChange={(change) =>
          onChange((standing) => ({ ...standing, attribution: change(standing.attribution) }))
        }
      />
    </>
  );
}
