"use client";

import { useState } from "react";
import { contentOf, typedIn } from "./typed-content.ts";
import { useUnsaved } from "./unsaved.tsx";
import { useKeptContent } from "./use-kept-content.ts";
import type { KeptContent } from "./use-kept-content.ts";

export interface KeptForm<Draft> {
  draft: Draft;
  change: (changes: Partial<Draft> | ((standing: Draft) => Draft)) => void;
  /** Something is typed that was not sent. */
  isChanged: boolean;
  /** Grows when another draft was laid into the form: boxes that keep their own state begin anew. */
  round: number;
  kept: KeptContent;
  /** It arrived: nothing is kept any more, and the form stays as it is shown. */
  sent: () => void;
  /** Given up, or sent and to be filled in again. */
  clear: () => void;
}

/**
 * The draft of a form that is sent as a whole, kept in this browser until it is sent or given up. `name` says which
 * form it is, and of what; without one nothing is kept.
 */
export function useKeptForm<Draft extends object>(name: string | undefined, initial: Draft): KeptForm<Draft> {
  const [form, setForm] = useState({ draft: initial, round: 0, isSent: false });
  const { draft, round, isSent } = form;
  const isChanged = !isSent && JSON.stringify(draft) !== JSON.stringify(initial);
  const lay = (next: Draft) =>
    setForm((standing) => ({ draft: next, round: standing.round + 1, isSent: false }));
  const kept = useKeptContent({
    name,
    content: isChanged ? contentOf({ draft, ground: initial }) : null,
    lay: (content) => {
      const typed = typedIn(content, initial);
      if (typed !== null) lay(typed.draft);
    },
  });
  const clear = () => {
    kept.forget();
    lay(initial);
  };
  useUnsaved(isChanged, { isKept: name !== undefined && !kept.isNowhere, discard: clear });
  return {
    draft,
    change: (changes) =>
      setForm((standing) => ({
        ...standing,
        isSent: false,
        draft: typeof changes === "function" ? changes(standing.draft) : { ...standing.draft, ...changes },
      })),
    isChanged,
    round,
    kept,
    sent: () => {
      kept.forget();
      setForm((standing) => ({ ...standing, isSent: true }));
    },
    clear,
  };
}
