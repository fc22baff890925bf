"use client";

import { Permission } from "@claimdesk/shared/claim-state";
import { useLocale, useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { languageOptions } from "../../lib/language-name.ts";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import type { BulkFieldsState } from "../../ui/bulk-dialog.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { editArticles } from "./article-bulk.action.ts";
import { seenArticles } from "./seen-articles.ts";
import { useLoadSources } from "./use-load-sources.ts";

/** What is left out stays with each article as it is. */
interface Origin {
  publisherId?: string | undefined;
  language?: string | undefined;
  permission?: Permission | undefined;
}

const isNothing = (origin: Origin): boolean => Object.values(origin).every((value) => value === undefined);

/** Where articles are from, when a whole batch was read wrongly: publisher, language, and what their rights come to. */
export function BulkOriginDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("articles.bulk.origin");
  const [origin, setOrigin] = useState<Origin>({});
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) => editArticles({ articles: seenArticles(chosen, ids), ...origin, dryRun })}
      doIt={(count) => t("doIt", { count })}
      isMissing={isNothing(origin)}
      fields={(state) => <OriginFields {...state} origin={origin} onChange={setOrigin} />}
      fieldNames={["publisherId", "language", "permission"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface OriginFieldsProps extends BulkFieldsState {
  origin: Origin;
  onChange: (origin: Origin) => void;
}

/** A select has to have a value. */
const kept = "KEPT";

function OriginFields({ isMissing, refusal, origin, onChange }: OriginFieldsProps) {
  const t = useTranslations("articles.bulk.origin");
  const permissions = useTranslations("articles.permissions");
  const locale = useLocale();
  const load = useLoadSources();
  const problemOf = useFieldProblem(refusal);
  const permissionOptions = Object.values(Permission).map((value) => ({
    value,
    label: permissions(`${value}.name`),
    hint: permissions(`${value}.hint`),
  }));
  return (
    <>
      <Field
        label={t("publisher")}
        hint={t("publisherHint")}
        error={isMissing ? t("missing") : problemOf("publisherId")}
      >
        <Combobox load={load} onChange={(option) => onChange({ ...origin, publisherId: option?.value })} />
      </Field>
      <Field label={t("language")} error={problemOf("language")}>
        <Select
          options={[{ value: kept, label: t("kept") }, ...languageOptions(locale)]}
          value={origin.language ?? kept}
          onValueChange={(value) => onChange({ ...origin, language: value === kept ? undefined : value })}
        />
      </Field>
      <Field label={t("permission")} hint={t("permissionHint")} error={problemOf("permission")}>
        <Select<Permission | typeof kept>
          options={[{ value: kept, label: t("kept") }, ...permissionOptions]}
          value={origin.permission ?? kept}
          onValueChange={(value) => onChange({ ...origin, permission: value === kept ? undefined : value })}
        />
      </Field>
    </>
  );
}
