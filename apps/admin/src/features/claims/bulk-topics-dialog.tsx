"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import type { BulkFieldsState } from "../../ui/bulk-dialog.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { isNoChange, noWordChange, WordChangeFields } from "../../ui/word-change-fields.tsx";
import type { WordChange } from "../../ui/word-change-fields.tsx";
import { editClaimTopics } from "./claim-bulk.action.ts";
import { findTopics } from "./find.action.ts";
import { seenClaims } from "./seen-claims.ts";

/** What claims are about, and are not about any more. */
export function BulkTopicsDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("claims.bulk.topics");
  const [topics, setTopics] = useState(noWordChange);
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
      isMissing={isNoChange(topics)}
      fields={(state) => <TopicFields {...state} topics={topics} onChange={setTopics} />}
      fieldNames={["add", "remove"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface TopicFieldsProps extends BulkFieldsState {
  topics: WordChange;
  onChange: (topics: WordChange) => void;
}

function TopicFields({ isMissing, refusal, topics, onChange }: TopicFieldsProps) {
  const t = useTranslations("claims.bulk.topics");
  const problemOf = useFieldProblem(refusal);
  return (
    <WordChangeFields
      labels={{ add: t("add"), addHint: t("addHint"), remove: t("remove") }}
      problems={{ add: isMissing ? t("missing") : problemOf("add"), remove: problemOf("remove") }}
      load={findTopics}
      change={topics}
      onChange={onChange}
    />
  );
}
