"use client";

import { isPartialDate } from "@claimdesk/shared/partial-date";
import { useRouter } from "next/navigation";
import { useState } from "react";
import type { ArticleDraftFragment } from "../../gql/graphql.ts";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useKeptChanges } from "../../lib/use-kept-changes.ts";
import type { KeptChanges } from "../../lib/use-kept-changes.ts";
import { useWrite } from "../../lib/use-write.ts";
import { changesOf, draftOf } from "./article-draft.ts";
import type { ArticleDraft } from "./article-draft.ts";
import { editArticle } from "./edit-article.action.ts";
import type { ArticleEdit } from "./edit-article.action.ts";

export interface ArticleForm extends KeptChanges {
  /** Grows when the form was laid upon what somebody else saved: boxes that keep their own state begin anew. */
  ground: number;
  draft: ArticleDraft;
  set: (changes: Partial<ArticleDraft>) => void;
  /** The same from outside of the boxes: those that keep their own state begin anew. */
  take: (changes: Partial<ArticleDraft>) => void;
  reason: string;
  setReason: (reason: string) => void;
  isChanged: boolean;
  isTextChanged: boolean;
  /** Nothing was changed since it was last saved here. */
  isSaved: boolean;
  pending: boolean;
  refusal: ShownRefusal | undefined;
  save: () => void;
  /** Takes over what somebody else saved meanwhile and keeps what was typed here. */
  readAgain: () => void;
}

export function useArticleForm(article: ArticleDraftFragment, onReadAgain?: () => void): ArticleForm {
  const router = useRouter();
  const [saved, setSaved] = useState({ version: article.version, draft: draftOf(article) });
  const [draft, setDraft] = useState(saved.draft);
  const [reason, setReason] = useState("");
  const [ground, setGround] = useState(0);
  const [isSaved, setIsSaved] = useState(false);
  const [isAsked, setIsAsked] = useState(false);
  const changes = changesOf(saved.draft, draft);
  // Read again after somebody else's change: theirs becomes the ground that mine are laid upon.
  if (article.version > saved.version) {
    const read = draftOf(article);
    setSaved({ version: article.version, draft: read });
    setDraft({ ...read, ...changes });
    setGround(ground + 1);
  }
  const isChanged = Object.keys(changes).length > 0;
  const { kept, clear } = useKeptChanges({
    name: `article.${article.id}`,
    saved: saved.draft,
    typed: { changes, reason },
    lay: (typed) => {
      setDraft({ ...saved.draft, ...typed.changes });
      setReason(typed.reason);
      setGround(ground + 1);
    },
  });
  const write = useWrite(editArticle, (version) => {
    setSaved({ version, draft });
    setReason("");
    setIsSaved(true);
    router.refresh();
  });
  const isDateWrong = isWrongDate(draft.publishedAt.trim());
  const save = () => {
    setIsAsked(true);
    const edit: ArticleEdit = { id: article.id, expectedVersion: saved.version, changes, reason };
    if (isChanged && !isDateWrong && !write.pending) write.run(edit);
  };
  const set = (next: Partial<ArticleDraft>) => setDraft((standing) => ({ ...standing, ...next }));
  const take = (next: Partial<ArticleDraft>) => (set(next), setGround(ground + 1));
  return {
    ground,
    draft,
    set,
    take,
    reason,
    setReason,
    isChanged,
    isTextChanged: changes.text !== undefined,
    pending: write.pending,
    refusal: isAsked && isDateWrong ? wrongDate : write.refusal,
    isSaved: isSaved && !isChanged,
    kept,
    clear,
    save,
    readAgain: () => (write.clear(), onReadAgain?.(), router.refresh()),
  };
}

const wrongDate = { code: "INVALID_INPUT", field: "publishedAt", problem: "NOT_A_DATE" } as const;

/** The API takes no such date at all, not even to refuse it. */
const isWrongDate = (typed: string): boolean => typed !== "" && !isPartialDate(typed);
