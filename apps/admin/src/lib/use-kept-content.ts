"use client";

import { useEffect, useEffectEvent, useMemo, useState } from "react";
import { FormCopy } from "./form-copy.ts";
import type { OtherCopy } from "./form-copy.ts";
import { useMyId } from "./me.tsx";

export interface KeptContent {
  /** When what the form goes on with was typed, before this page was loaded. */
  foundAt: string | undefined;
  /** Something is typed. */
  isTyped: boolean;
  /** This browser keeps nothing: what is typed is on the screen alone. */
  isNowhere: boolean;
  /** The same form, typed into in another window. */
  elsewhere: (Pick<OtherCopy, "at" | "drop"> & { goOn: () => void }) | undefined;
  /** At once: the form may be gone before it is drawn again. */
  forget: () => void;
}

interface KeptContentOptions {
  /** Which form it is, and of what; nothing is kept where it has no name. */
  name: string | undefined;
  /** What is typed, as one text; null while nothing is, or no more. */
  content: string | null;
  /** Lays into the form what was typed before. */
  lay: (content: string) => void;
}

/**
 * Keeps what is typed into a form in this browser, at every letter, for the person who types: a page that is loaded
 * again, a session that ended, a lost connection and a failing desk leave it where it was.
 */
export function useKeptContent({ name, content, lay }: KeptContentOptions): KeptContent {
  const me = useMyId();
  const copy = useMemo(
    () => (me === undefined || name === undefined ? undefined : new FormCopy(me, name)),
    [me, name],
  );
  const [readOf, setReadOf] = useState<FormCopy>();
  const [foundAt, setFoundAt] = useState<string>();
  const [isNowhere, setIsNowhere] = useState(false);
  const [other, setOther] = useState<OtherCopy>();
  const [origin, setOrigin] = useState<OtherCopy>();
  const find = useEffectEvent((from: FormCopy) => {
    const found = from.read();
    if (found !== undefined) lay(found.content);
    setFoundAt(found?.at);
    setOther(from.elsewhere());
    setReadOf(from);
  });
  // After the first rendering: the server knows nothing of this browser.
  useEffect(() => {
    if (copy !== undefined) find(copy);
  }, [copy]);
  useEffect(() => {
    // What was there before is read first.
    if (copy === undefined || readOf !== copy) return;
    if (content === null) copy.drop();
    setIsNowhere(content !== null && !copy.keep(content));
  }, [copy, readOf, content]);
  const part = useEffectEvent((written: StorageEvent) => {
    if (copy?.partFrom(written) === true && content !== null) copy.keep(content);
  });
  useEffect(() => {
    const hear = (written: StorageEvent) => part(written);
    window.addEventListener("storage", hear);
    return () => window.removeEventListener("storage", hear);
  }, []);
  const drop = () => {
    other?.drop();
    setOther(undefined);
  };
  // It stays where it is: its window may be open still. Once it is sent or given up here, it goes there too.
  const goOn = () => {
    if (other !== undefined) lay(other.content);
    setOrigin(other);
    setOther(undefined);
  };
  return {
    foundAt: content === null ? undefined : foundAt,
    isTyped: content !== null,
    isNowhere,
    // Never over what is typed here.
    elsewhere: other === undefined || content !== null ? undefined : { at: other.at, drop, goOn },
    forget: () => {
      copy?.drop();
      origin?.drop();
      setOrigin(undefined);
    },
  };
}
