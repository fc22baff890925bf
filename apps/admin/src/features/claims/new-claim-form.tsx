"use client";

import { claimTextLengthMax } from "@claimdesk/shared/limits";
import { useLocale, useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { FormEvent } from "react";
import type { ClaimKind } from "@claimdesk/shared/claim-state";
import { languageOptions } from "../../lib/language-name.ts";
import { useKeptForm } from "../../lib/use-kept-form.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { Field } from "../../ui/field.tsx";
import { KeptNote } from "../../ui/kept-note.tsx";
import type { Option } from "../../ui/option.ts";
import { Select } from "../../ui/select.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { createClaim } from "./claim-wording.action.ts";
import type { SameClaim } from "./claim-wording.action.ts";
import { noteFor, useFieldProblem } from "../../lib/field-problem.ts";
import { findTopics } from "./find.action.ts";
import { LikeClaims } from "./like-claims.tsx";
import { KindSelect } from "./kind-select.tsx";
import { RefusalNote } from "../../ui/refusal-note.tsx";
import { SameClaims } from "./same-claims.tsx";

interface NewClaim {
  text: string;
  language: string;
  kind: ClaimKind;
  topics: readonly Option[];
}

const newClaim = (language: string): NewClaim => ({ text: "", language, kind: "FACT", topics: [] });

/** A claim that is not yet found in any article. `language` is the reader's, as a first guess. */
export function NewClaimForm({ language: guess }: { language: string }) {
  const t = useTranslations("claims.wording");
  const n = useTranslations("claims.new");
  const ui = useTranslations("ui");
  const locale = useLocale();
  const router = useRouter();
  const form = useKeptForm("claim.new", newClaim(guess));
  const { text, language, kind, topics } = form.draft;
  const [same, setSame] = useState<readonly SameClaim[]>([]);
  const [isChecked, setIsChecked] = useState(false);
  const { run, pending, refusal, clear } = useWrite(createClaim, (creation) => {
    if (creation.kind === "same") return setSame(creation.claims);
    form.sent();
    router.push(`/claims/${creation.id}`);
  });
  const problemOf = useFieldProblem(refusal);
  const create = (evenIfSameExists: boolean) => {
    setIsChecked(true);
    if (text.trim() !== "")
      run({ text, language, kind, topics: topics.map(({ value }) => value), evenIfSameExists });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    create(false);
  };
  return (
    <form onSubmit={submit} noValidate className="flex max-w-3xl flex-col gap-4">
      <KeptNote kept={form.kept} onStartOver={form.clear} />
      <Field
        label={t("text")}
        hint={t("textHint")}
        required
        error={isChecked && text.trim() === "" ? n("textMissing") : problemOf("text")}
        aside={ui("lengthOf", { length: text.length, max: claimTextLengthMax })}
      >
        <TextArea
          serif
          grows
          autoFocus
          lang={language}
          dir="auto"
          maxLength={claimTextLengthMax}
          value={text}
          onChange={(event) => {
            form.change({ text: event.target.value });
            setSame([]);
          }}
        />
      </Field>
      <div className="grid gap-4 md:grid-cols-2">
        <Field label={n("language")} required error={problemOf("language")}>
          <Select
            options={languageOptions(locale, guess)}
            value={language}
            onValueChange={(next) => form.change({ language: next })}
          />
        </Field>
        <Field label={t("kind")}>
          <KindSelect value={kind} onChange={(next) => form.change({ kind: next })} />
        </Field>
      </div>
      <Field label={t("topics")} error={problemOf("topics")}>
        <TagInput
          key={form.round}
          allowNew
          load={findTopics}
          defaultTags={topics}
          onChange={(tags) => form.change({ topics: tags })}
        />
      </Field>
      {same.length === 0 && <LikeClaims text={text} exceptId={null} />}
      <SameClaims claims={same} pending={pending} onCreate={() => create(true)} />
      <RefusalNote refusal={noteFor(refusal, ["text", "language", "topics"])} onRead={clear} />
      <div className="flex justify-end gap-2">
        <Button type="submit" tone="primary" pending={pending} disabled={same.length > 0}>
          {n("create")}
        </Button>
      </div>
    </form>
  );
}
