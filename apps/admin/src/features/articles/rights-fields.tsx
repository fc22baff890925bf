"use client";

import { Permission } from "@claimdesk/shared/claim-state";
import { nameLengthMax, rightsTextLengthMax, urlLengthMax } from "@claimdesk/shared/limits";
import { rightsConditions } from "@claimdesk/shared/rights";
import { useTranslations } from "next-intl";
import { Card } from "../../ui/card.tsx";
import { CheckboxGroup } from "../../ui/checkbox-group.tsx";
import { Select } from "../../ui/select.tsx";
import { TextArea } from "../../ui/text-area.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { ArticleField } from "./article-field.tsx";
import type { ArticleDraft } from "./article-draft.ts";
import type { ArticleForm } from "./use-article-form.ts";

const texts = ["notice", "terms", "disclaimer"] as const;
const lines = ["holder", "credit", "contact"] as const;

export function RightsFields({ form: { draft, set } }: { form: ArticleForm }) {
  const t = useTranslations("articles.fields.rights");
  const sections = useTranslations("articles.sections");
  const rights = draft.rights;
  const change: Change = (changes) => set({ rights: { ...rights, ...changes } });
  return (
    <Card title={sections("rights")}>
      <div className="grid gap-4 xl:grid-cols-2">
        {lines.map((name) => (
          <ArticleField key={name} name={`rights.${name}`} label={t(name)}>
            <TextField
              value={rights[name]}
              maxLength={name === "holder" ? nameLengthMax : rightsTextLengthMax}
              onChange={(event) => change({ [name]: event.target.value })}
            />
          </ArticleField>
        ))}
        {texts.map((name) => (
          <PrintedField key={name} name={name} rights={rights} change={change} />
        ))}
        <RuleFields rights={rights} change={change} />
      </div>
    </Card>
  );
}

type Rights = ArticleDraft["rights"];
type Change = (changes: Partial<Rights>) => void;
interface Fields {
  rights: Rights;
  change: Change;
}

function PrintedField({
  name,
  rights,
  change,
}: Fields & { name: "notice" | "terms" | "disclaimer" | "sentence" }) {
  const t = useTranslations("articles.fields.rights");
  return (
    <ArticleField
      name={`rights.${name}`}
      label={t(name)}
      hint={name === "sentence" ? t("sentenceHint") : undefined}
      className="xl:col-span-2"
    >
      <TextArea
        grows
        rows={1}
        className="min-h-9"
        value={rights[name]}
        maxLength={rightsTextLengthMax}
        onChange={(event) => change({ [name]: event.target.value })}
      />
    </ArticleField>
  );
}

/** What the printed words come to. */
function RuleFields({ rights, change }: Fields) {
  const t = useTranslations("articles.fields.rights");
  const permissions = useTranslations("articles.permissions");
  const conditions = useTranslations("articles.conditions");
  const options = Object.values(Permission).map((value) => ({
    value,
    label: permissions(`${value}.name`),
    hint: permissions(`${value}.hint`),
  }));
  return (
    <>
      <ArticleField
        name="rights.permission"
        label={t("permission")}
        hint={t("permissionHint")}
        className="xl:col-span-2"
      >
        <Select
          options={options}
          value={rights.permission}
          onValueChange={(permission) => change({ permission })}
        />
      </ArticleField>
      <ArticleField name="rights.licence" label={t("licence")} hint={t("licenceHint")}>
        <TextField
          value={rights.licence}
          maxLength={nameLengthMax}
          spellCheck={false}
          // Another licence has another deed.
          onChange={(event) => change({ licence: event.target.value, licenceUrl: "" })}
        />
      </ArticleField>
      <ArticleField name="rights.licenceUrl" label={t("licenceUrl")} hint={t("licenceUrlHint")}>
        <TextField
          type="url"
          value={rights.licenceUrl}
          maxLength={urlLengthMax}
          onChange={(event) => change({ licenceUrl: event.target.value })}
        />
      </ArticleField>
      <div data-field="rights.conditions" className="xl:col-span-2">
        <CheckboxGroup
          label={t("conditions")}
          hint={t("conditionsHint")}
          options={rightsConditions.map((value) => ({ value, label: conditions(value) }))}
          chosen={rights.conditions}
          onChange={(chosen) =>
            change({ conditions: rightsConditions.filter((one) => chosen.includes(one)) })
          }
        />
      </div>
      <PrintedField name="sentence" rights={rights} change={change} />
    </>
  );
}
