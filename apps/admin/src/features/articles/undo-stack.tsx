"use client";

import { useTranslations } from "next-intl";
import { createContext, useContext, useEffect, useMemo, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import type { Outcome } from "../../lib/outcome.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { attempt } from "../../lib/use-write.ts";
import { useToast } from "../../ui/toast.tsx";

interface Undoable {
  /** Says what has been undone, once it is. */
  told: string;
  undo: () => Promise<Outcome>;
  /** Does it again. Whoever does it puts it on the stack again. */
  redo?: (() => void) | undefined;
}

export interface UndoStack {
  /** Writes come one after the other: one that is to be undone has been done. */
  inTurn: <Value>(write: () => Promise<Value>) => Promise<Value>;
  push: (undoable: Undoable) => void;
  undo: () => void;
  redo: () => void;
  canUndo: boolean;
}

const UndoContext = createContext<UndoStack | undefined>(undefined);

export function useUndo(): UndoStack {
  const stack = useContext(UndoContext);
  if (stack === undefined) throw new Error("useUndo needs an UndoProvider around it");
  return stack;
}

/** One stack for whatever is decided on an article's page: the last thing is undone first, wherever it was done. */
export function UndoProvider({ children }: { children: ReactNode }) {
  const stack = useStack();
  useUndoKeys(stack);
  return <UndoContext value={stack}>{children}</UndoContext>;
}

function useStack(): UndoStack {
  const toast = useToast();
  const words = useRefusalWords();
  const [done, setDone] = useState<readonly Undoable[]>([]);
  const stacks = useRef({ done, undone: [] as readonly Undoable[] });
  const tail = useRef<Promise<unknown>>(Promise.resolve());
  const keep = (next: readonly Undoable[]) => {
    stacks.current.done = next;
    setDone(next);
  };
  const inTurn = <Value,>(write: () => Promise<Value>): Promise<Value> => {
    const turn = tail.current.then(write);
    // The next one goes on whatever became of this one, which tells whoever asked for it.
    tail.current = turn.then(nothing, nothing);
    return turn;
  };
  const undoLast = async () => {
    const last = stacks.current.done.at(-1);
    if (last === undefined) return;
    keep(stacks.current.done.slice(0, -1));
    const outcome = await attempt(last.undo);
    if (outcome.done) {
      stacks.current.undone = [...stacks.current.undone, last];
      return toast({ tone: "success", title: last.told });
    }
    const { title, advice } = words(outcome.refusal);
    toast({ tone: "danger", title, description: advice });
  };
  const redo = () => {
    const last = stacks.current.undone.at(-1);
    stacks.current.undone = stacks.current.undone.slice(0, -1);
    last?.redo?.();
  };
  const push = (undoable: Undoable) => keep([...stacks.current.done, undoable].slice(-undoneMax));
  return { inTurn, push, undo: () => void inTurn(undoLast), redo, canUndo: done.length > 0 };
}

/** More than a morning's work: nobody remembers what the hundredth was. */
const undoneMax = 100;
const nothing = () => undefined;

function useUndoKeys(stack: UndoStack): void {
  const t = useTranslations("articles.undo");
  const standing = useRef(stack);
  useEffect(() => {
    standing.current = stack;
  });
  const keys = useMemo(
    () => [
      { keys: "u", label: t("keys.undo"), run: () => standing.current.undo() },
      { keys: "U", label: t("keys.redo"), run: () => standing.current.redo() },
      { keys: "Ctrl z", label: t("keys.undoToo") },
    ],
    [t],
  );
  useKeys(t("title"), keys);
  useEffect(() => {
    // Ctrl+Z in what is typed takes back letters, and is the browser's.
    const press = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== "z" || isTyped(event.target))
        return;
      event.preventDefault();
      if (event.shiftKey) standing.current.redo();
      else standing.current.undo();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, []);
}

function isTyped(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest("input, textarea, select, [contenteditable], [role=dialog]") !== null
  );
}
