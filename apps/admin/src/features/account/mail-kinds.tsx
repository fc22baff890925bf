"use client";

import { noticeKinds } from "@claimdesk/shared/notice-kind";
import { useTranslations } from "next-intl";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import { mailTimes } from "./mail-draft.ts";
import type { MailDraft } from "./mail-draft.ts";

interface MailKindsProps {
  when: MailDraft["when"];
  onChange: (when: MailDraft["when"]) => void;
}

/** Of each thing: at once, in the digest, or not by e-mail. */
export function MailKinds({ when, onChange }: MailKindsProps) {
  const t = useTranslations("account.mail");
  const options = mailTimes.map((value) => ({ value, label: t(`when.${value}`) }));
  return (
    <fieldset className="flex flex-col gap-3">
      <legend className="mb-2 text-sm font-semibold">{t("what")}</legend>
      <div className="grid gap-3 sm:grid-cols-2">
        {noticeKinds.map((kind) => (
          <Field key={kind} label={t(`kinds.${kind}`)}>
            <Select
              options={options}
              value={when[kind]}
              onValueChange={(time) => onChange({ ...when, [kind]: time })}
            />
          </Field>
        ))}
      </div>
    </fieldset>
  );
}
