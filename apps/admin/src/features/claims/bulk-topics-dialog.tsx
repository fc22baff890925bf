"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import { Field } from "../../ui/field.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { TagInput } from "../../ui/tag-input.tsx";
import { editClaimTopics } from "./claim-bulk.action.ts";
import { findTopics } from "./find.action.ts";
import { seenClaims } from "./seen-claims.ts";

/** What claims are about, and are not about any more. */
interface Topics {
  add: readonly string[];
  remove: readonly string[];
}

export function BulkTopicsDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("claims.bulk.topics");
  const [topics, setTopics] = useState<Topics>({ add: [], remove: [] });
  const [isChecked, setIsChecked] = useState(false);
  const isMissing = topics.add.length + topics.remove.length === 0;
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) =>
        editClaimTopics({
          claims: seenClaims(chosen, ids),
          add: [...topics.add],
          remove: [...topics.remove],
          dryRun,
        })
      }
      doIt={(count) => t("doIt", { count })}
      check={() => {
        setIsChecked(true);
        return !isMissing;
      }}
      fields={(refusal) => (
        <TopicFields
          isMissing={isChecked && isMissing}
          refusal={refusal}
          topics={topics}
          onChange={setTopics}
        />
      )}
      fieldNames={["add", "remove"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface TopicFieldsProps {
  isMissing: boolean;
  refusal: ShownRefusal | undefined;
  topics: Topics;
  onChange: (topics: Topics) => void;
}

function TopicFields({ isMissing, refusal, topics, onChange }: TopicFieldsProps) {
  const t = useTranslations("claims.bulk.topics");
  const problemOf = useFieldProblem(refusal);
  return (
    <>
      <Field label={t("add")} hint={t("addHint")} error={isMissing ? t("missing") : problemOf("add")}>
        <TagInput
          load={findTopics}
          allowNew
          keepsTyped
          onChange={(tags) => onChange({ ...topics, add: tags.map(({ value }) => value) })}
        />
      </Field>
      <Field label={t("remove")} error={problemOf("remove")}>
        <TagInput
          load={findTopics}
          allowNew
          keepsTyped
          onChange={(tags) => onChange({ ...topics, remove: tags.map(({ value }) => value) })}
        />
      </Field>
    </>
  );
}
