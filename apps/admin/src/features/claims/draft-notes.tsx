"use client";

import { ConflictNote } from "./conflict-note.tsx";
import type { ConflictNoteProps } from "./conflict-note.tsx";
import { ElsewhereNote } from "./elsewhere-note.tsx";

/** What somebody else saved meanwhile, and what the reader typed in another window. */
export function DraftNotes<Draft extends object>(props: ConflictNoteProps<Draft>) {
  return (
    <>
      <ConflictNote {...props} />
      <ElsewhereNote draft={props.draft} words={props.words} />
    </>
  );
}
