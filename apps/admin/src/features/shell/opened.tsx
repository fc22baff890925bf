"use client";

import { useEffect } from "react";
import { askDesk } from "../../lib/desk-request.ts";

const pauseMs = 800;
const query = "mutation NoteOpened($id: ID!) { noteOpened(input: { id: $id }) { __typename } }";

/** Remembers that somebody opened this, once they have stayed for a moment. */
export function Opened({ id }: { id: string }) {
  useEffect(() => {
    // What was opened is no reason to trouble anybody: without it the list is one item shorter. A server action would
    // leave the page, and what is typed there, where the session is over.
    const timer = setTimeout(
      () => void askDesk({ query, variables: { id } }).catch(() => undefined),
      pauseMs,
    );
    return () => clearTimeout(timer);
  }, [id]);
  return null;
}
