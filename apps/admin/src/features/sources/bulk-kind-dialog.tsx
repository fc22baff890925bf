"use client";

import type { SourceKind } from "@claimdesk/shared/claim-state";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import type { BulkFieldsState } from "../../ui/bulk-dialog.tsx";
import { Combobox } from "../../ui/combobox.tsx";
import { Field } from "../../ui/field.tsx";
import { Select } from "../../ui/select.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { seenSources } from "./seen-sources.ts";
import { editSources } from "./source-bulk.action.ts";
import { sourceKinds } from "./source-choice.ts";
import { useLoadCountries } from "./use-source-options.ts";

/** What is left out stays with each source as it is. */
interface KindAndCountry {
  kind?: SourceKind | undefined;
  country?: string | undefined;
}

const isNothing = ({ kind, country }: KindAndCountry): boolean => kind === undefined && country === undefined;

/** What sources are, and where they are at home. */
export function BulkKindDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("sources.bulk.kind");
  const [wanted, setWanted] = useState<KindAndCountry>({});
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) => editSources({ sources: seenSources(chosen, ids), ...wanted, dryRun })}
      doIt={(count) => t("doIt", { count })}
      isMissing={isNothing(wanted)}
      fields={(state) => <KindFields {...state} wanted={wanted} onChange={setWanted} />}
      fieldNames={["kind", "country"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface KindFieldsProps extends BulkFieldsState {
  wanted: KindAndCountry;
  onChange: (wanted: KindAndCountry) => void;
}

/** A select has to have a value. */
const kept = "KEPT";

function KindFields({ isMissing, refusal, wanted, onChange }: KindFieldsProps) {
  const t = useTranslations("sources.bulk.kind");
  const fields = useTranslations("sources.fields");
  const kinds = useTranslations("states.sourceKind");
  const loadCountries = useLoadCountries();
  const problemOf = useFieldProblem(refusal);
  const options = sourceKinds.map((value) => ({
    value,
    label: kinds(value),
    hint: fields(`kindHints.${value}`),
  }));
  return (
    <>
      <Field label={fields("kind")} error={isMissing ? t("missing") : problemOf("kind")}>
        <Select<SourceKind | typeof kept>
          options={[{ value: kept, label: t("kept") }, ...options]}
          value={wanted.kind ?? kept}
          onValueChange={(value) => onChange({ ...wanted, kind: value === kept ? undefined : value })}
        />
      </Field>
      <Field label={fields("country")} hint={t("countryHint")} error={problemOf("country")}>
        <Combobox
          load={loadCountries}
          onChange={(option) => onChange({ ...wanted, country: option?.value })}
        />
      </Field>
    </>
  );
}
