"use client";

import { useEffect, useRef } from "react";
import type { CommentThread } from "./comment-thread.ts";
import type { ReviewComment } from "./review-desk.query.ts";
import { commentElementId, useTalk } from "./talk.tsx";

type Thread = CommentThread<ReviewComment>;

interface Named {
  threads: readonly Thread[];
  /** Brings a thread out that is put away. */
  show: (thread: Thread) => void;
  /** Undefined where there are none. */
  readEarlier: (() => void) | undefined;
}

/**
 * A comment that the address names, as notices do, is led to, though its thread be settled and put away, or so early
 * that it is not read yet.
 */
export function useNamedComment({ threads, show, readEarlier }: Named): void {
  const { open } = useTalk();
  const latest = useRef({ threads, show, readEarlier });
  useEffect(() => {
    latest.current = { threads, show, readEarlier };
  });
  const count = threads.length;
  const led = useRef("");
  useEffect(() => {
    const lead = () => {
      const named = latest.current.threads.find(({ first, replies }) =>
        [first, ...replies].some(({ id }) => window.location.hash === `#${commentElementId(id)}`),
      );
      const { hash } = window.location;
      // Once for each address: what comes later must not take the focus away again.
      if (!hash.startsWith(`#${commentElementId("")}`) || led.current === hash) return;
      if (named === undefined) return latest.current.readEarlier?.();
      led.current = hash;
      latest.current.show(named);
      open(named.first.id);
    };
    const leadAnew = () => {
      led.current = "";
      lead();
    };
    lead();
    window.addEventListener("hashchange", leadAnew);
    return () => window.removeEventListener("hashchange", leadAnew);
  }, [open, count]);
}
