"use client";

import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import type { Anchor } from "@claimdesk/shared/anchor";

/** Words that somebody has selected to say something about them. */
export interface TalkWords {
  /** Null: the claim's own. */
  articleId: string | null;
  /** Left out: the newest. */
  revisionNumber?: number;
  language: string;
  anchor: Anchor;
}

/** A text whose words can be talked about. */
export interface TalkTextHandle {
  articleId: string | null;
  /** What is selected in it. */
  read: () => TalkWords | undefined;
  /** Begins choosing words of it by keys. */
  choose: () => void;
}

interface Talk {
  /** The thread that is looked at, in the text and beside it. */
  activeId: string | undefined;
  /** What the next comment is about. */
  words: TalkWords | undefined;
  /** Leads to a thread: the focus goes there. */
  open: (id: string) => void;
  /** Says which thread is looked at, where the focus is in it already. */
  look: (id: string) => void;
  begin: (words: TalkWords | undefined) => void;
  /** Begins with what is selected now, wherever that is. */
  beginWithSelection: () => void;
  /** Begins choosing words by keys: in the article, where there is one. */
  chooseWords: () => void;
  addText: (text: TalkTextHandle) => () => void;
}

const TalkContext = createContext<Talk | undefined>(undefined);

/** Where the next comment is typed: the keys and the texts lead there. */
export const newCommentId = "new-comment";
/** Notices and e-mails lead to it. */
export const commentElementId = (id: string): string => `comment-${id}`;
export const threadElementId = (id: string): string => `thread-${id}`;

/** What the claim, its article and the discussion have in common: the same threads, and the same words. */
export function TalkProvider({ children }: { children: ReactNode }) {
  const [activeId, setActiveId] = useState<string>();
  const [words, setWords] = useState<TalkWords>();
  const texts = useRef(new Set<TalkTextHandle>());
  const addText = useCallback((text: TalkTextHandle) => {
    texts.current.add(text);
    return () => texts.current.delete(text);
  }, []);
  const begin = useCallback((next: TalkWords | undefined) => {
    setWords(next);
    setActiveId(undefined);
    window.getSelection()?.removeAllRanges();
    focusOn(newCommentId, "textarea");
  }, []);
  const open = useCallback((id: string) => {
    setActiveId(id);
    focusOn(threadElementId(id));
  }, []);
  const beginWithSelection = useCallback(() => {
    const selected = [...texts.current].map(({ read }) => read()).find((found) => found !== undefined);
    begin(selected);
  }, [begin]);
  const chooseWords = useCallback(() => {
    const all = [...texts.current];
    (all.find(({ articleId }) => articleId !== null) ?? all[0])?.choose();
  }, []);
  const talk = useMemo(
    () => ({ activeId, words, open, look: setActiveId, begin, beginWithSelection, chooseWords, addText }),
    [activeId, words, open, begin, beginWithSelection, chooseWords, addText],
  );
  return <TalkContext value={talk}>{children}</TalkContext>;
}

export function useTalk(): Talk {
  const talk = useContext(TalkContext);
  if (talk === undefined) throw new Error("useTalk needs a TalkProvider around it");
  return talk;
}

/** Makes a text known whose words can be talked about. `text` may be made anew on each rendering. */
export function useTalkText(text: TalkTextHandle): void {
  const { addText } = useTalk();
  const latest = useRef(text);
  useEffect(() => {
    latest.current = text;
  });
  const { articleId } = text;
  useEffect(
    () =>
      addText({
        articleId,
        read: () => latest.current.read(),
        choose: () => latest.current.choose(),
      }),
    [addText, articleId],
  );
}

/** After React has shown what is to be focused on. */
function focusOn(elementId: string, within?: string): void {
  requestAnimationFrame(() => {
    const element = document.getElementById(elementId);
    const target = within === undefined ? element : (element?.querySelector<HTMLElement>(within) ?? null);
    target?.focus({ preventScroll: true });
    element?.scrollIntoView({ block: "center" });
  });
}
