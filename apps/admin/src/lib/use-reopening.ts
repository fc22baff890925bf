"use client";

import { useEffect, useEffectEvent } from "react";
import { formsInWindow } from "./form-copy.ts";
import { useMyId } from "./me.tsx";

/**
 * A dialog is gone with its page; what was typed in it is kept. When the page is loaded again, `open` is told to open
 * it, so that nobody has to remember where their words are. `name` is the form's, or begins those of several forms:
 * then `open` is given what is behind it.
 */
export function useReopening(name: string | undefined, open: (rest: string) => void): void {
  const me = useMyId();
  const reopen = useEffectEvent((forms: readonly string[]) => {
    const [latest] = forms;
    if (name !== undefined && latest !== undefined) open(latest.slice(name.length + 1));
  });
  useEffect(() => {
    if (me !== undefined && name !== undefined) reopen(formsInWindow(me, name));
  }, [me, name]);
}
