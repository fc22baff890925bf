"use client";

import { useEffect, useRef } from "react";
import type { CommentThread } from "./comment-thread.ts";
import type { ReviewComment } from "./review-desk.query.ts";
import { commentElementId, useTalk } from "./talk.tsx";

type Thread = CommentThread<ReviewComment>;

/** A comment that the address names, as notices do, is led to, though its thread be settled and put away. */
export function useNamedComment(threads: readonly Thread[], show: (thread: Thread) => void): void {
  const { open } = useTalk();
  const latest = useRef({ threads, show });
  useEffect(() => {
    latest.current = { threads, show };
  });
  useEffect(() => {
    const lead = () => {
      const named = latest.current.threads.find(({ first, replies }) =>
        [first, ...replies].some(({ id }) => window.location.hash === `#${commentElementId(id)}`),
      );
      if (named === undefined) return;
      latest.current.show(named);
      open(named.first.id);
    };
    lead();
    window.addEventListener("hashchange", lead);
    return () => window.removeEventListener("hashchange", lead);
  }, [open]);
}
