"use client";

import { useEffect } from "react";
import { noteOpened } from "./palette.action.ts";

const pauseMs = 800;

/** Remembers that somebody opened this, once they have stayed for a moment. */
export function Opened({ id }: { id: string }) {
  useEffect(() => {
    // What was opened is no reason to trouble anybody: without it the list is one item shorter.
    const timer = setTimeout(() => void noteOpened(id).catch(() => undefined), pauseMs);
    return () => clearTimeout(timer);
  }, [id]);
  return null;
}
