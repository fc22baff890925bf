"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { useFieldProblem } from "../../lib/field-problem.ts";
import { BulkDialog } from "../../ui/bulk-dialog.tsx";
import type { BulkFieldsState } from "../../ui/bulk-dialog.tsx";
import type { BulkActionProps } from "../../ui/selection-layer.tsx";
import { isNoChange, noWordChange, WordChangeFields } from "../../ui/word-change-fields.tsx";
import type { WordChange } from "../../ui/word-change-fields.tsx";
import { editArticles } from "./article-bulk.action.ts";
import { findArticleTopics, findRegions } from "./find-terms.action.ts";
import { seenArticles } from "./seen-articles.ts";

interface Words {
  topics: WordChange;
  regions: WordChange;
}

const isNothing = ({ topics, regions }: Words): boolean => isNoChange(topics) && isNoChange(regions);

/** What articles are about, and are not about any more. */
export function BulkWordsDialog({ chosen, onDone, onClose }: BulkActionProps) {
  const t = useTranslations("articles.bulk.words");
  const [words, setWords] = useState<Words>({ topics: noWordChange, regions: noWordChange });
  return (
    <BulkDialog
      title={t("title")}
      description={t("description")}
      ids={chosen.map(({ id }) => id)}
      send={({ ids, dryRun }) =>
        editArticles({
          articles: seenArticles(chosen, ids),
          addTopics: [...words.topics.add],
          removeTopics: [...words.topics.remove],
          addRegions: [...words.regions.add],
          removeRegions: [...words.regions.remove],
          dryRun,
        })
      }
      doIt={(count) => t("doIt", { count })}
      isMissing={isNothing(words)}
      fields={(state) => <WordsFields {...state} words={words} onChange={setWords} />}
      fieldNames={["addTopics", "removeTopics", "addRegions", "removeRegions"]}
      onDone={onDone}
      onClose={onClose}
    />
  );
}

interface WordsFieldsProps extends BulkFieldsState {
  words: Words;
  onChange: (words: Words) => void;
}

function WordsFields({ isMissing, refusal, words, onChange }: WordsFieldsProps) {
  const t = useTranslations("articles.bulk.words");
  const problemOf = useFieldProblem(refusal);
  return (
    <>
      <WordChangeFields
        labels={{ add: t("addTopics"), addHint: t("addHint"), remove: t("removeTopics") }}
        problems={{
          add: isMissing ? t("missing") : problemOf("addTopics"),
          remove: problemOf("removeTopics"),
        }}
        load={findArticleTopics}
        change={words.topics}
        onChange={(topics) => onChange({ ...words, topics })}
      />
      <WordChangeFields
        labels={{ add: t("addRegions"), remove: t("removeRegions") }}
        problems={{ add: problemOf("addRegions"), remove: problemOf("removeRegions") }}
        load={findRegions}
        change={words.regions}
        onChange={(regions) => onChange({ ...words, regions })}
      />
    </>
  );
}
