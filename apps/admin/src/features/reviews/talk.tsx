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

type ReadWords = () => TalkWords | undefined;

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
  addText: (read: ReadWords) => () => void;
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
  const texts = useRef(new Set<ReadWords>());
  const addText = useCallback((read: ReadWords) => {
    texts.current.add(read);
    return () => texts.current.delete(read);
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
    const selected = [...texts.current].map((read) => read()).find((found) => found !== undefined);
    begin(selected);
  }, [begin]);
  const talk = useMemo(
    () => ({ activeId, words, open, look: setActiveId, begin, beginWithSelection, addText }),
    [activeId, words, open, begin, beginWithSelection, addText],
  );
  return <TalkContext value={talk}>{children}</TalkContext>;
}

export function useTalk(): Talk {
  const talk = useContext(TalkContext);
  if (talk === undefined) throw new Error("useTalk needs a TalkProvider around it");
  return talk;
}

/** A text whose words can be talked about. `read` may be made anew on each rendering. */
export function useTalkText(read: ReadWords): void {
  const { addText } = useTalk();
  const latest = useRef(read);
  useEffect(() => {
    latest.current = read;
  });
  useEffect(() => addText(() => latest.current()), [addText]);
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
