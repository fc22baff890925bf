"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import type { BulkFieldsState } from "../../ui/bulk-dialog.tsx";
import { Field } from "../../ui/field.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { seenSources } from "./seen-sources.ts";
import { editSources } from "./source-bulk.action.ts";
import { useLoadOwners } from "./use-source-options.ts";

/** Who owns sources, beside those who do already: what belongs to one house is one origin of what it says. */
export function BulkOwnersDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("sources.bulk.owners");
  const [addOwnerIds, setAddOwnerIds] = useState<string[]>([]);
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) => editSources({ sources: seenSources(chosen, ids), addOwnerIds, dryRun })}
      doIt={(count) => t("doIt", { count })}
      isMissing={addOwnerIds.length === 0}
      fields={(state) => <OwnerField {...state} onChange={setAddOwnerIds} />}
      fieldNames={["addOwnerIds"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface OwnerFieldProps extends BulkFieldsState {
  onChange: (ids: string[]) => void;
}

function OwnerField({ isMissing, refusal, onChange }: OwnerFieldProps) {
  const t = useTranslations("sources.bulk.owners");
  const load = useLoadOwners();
  const problemOf = useFieldProblem(refusal);
  return (
    <Field label={t("add")} hint={t("addHint")} error={isMissing ? t("missing") : problemOf("addOwnerIds")}>
      <TagInput load={load} onChange={(tags) => onChange(tags.map(({ value }) => value))} />
    </Field>
  );
}
