"use client";

import { useState } from "react";
import type { ShownRefusal } from "../../lib/outcome.ts";
import { useKeptChanges } from "../../lib/use-kept-changes.ts";
import type { KeptChanges } from "../../lib/use-kept-changes.ts";
import { useWrite } from "../../lib/use-write.ts";
import type { DeskSource } from "./source-desk.query.ts";
import { changesOf, draftOf, toEditedFields } from "./source-draft.ts";
import type { DraftField, SourceDraft } from "./source-draft.ts";
import { editSource } from "./source.action.ts";

export interface SourceForm extends KeptChanges {
  /** Grows when the form was laid upon what somebody else saved: boxes that keep their own state begin anew. */
  ground: number;
  draft: SourceDraft;
  set: (changes: Partial<SourceDraft>) => void;
  reason: string;
  setReason: (reason: string) => void;
  isChanged: boolean;
  /** Changed here and by somebody else: saving replaces what they wrote. */
  contested: readonly DraftField[];
  pending: boolean;
  refusal: ShownRefusal | undefined;
  /** The owner by whom the source would own itself. */
  circleOwner: string | undefined;
  save: () => void;
  /** Takes the refusal away, when what stands now has been read. */
  dismiss: () => void;
}

export function useSourceForm(source: DeskSource, onSaved: () => void): SourceForm {
  const [ground, setGround] = useState({ version: source.version, draft: draftOf(source), number: 0 });
  const [draft, setDraft] = useState(ground.draft);
  const [reason, setReason] = useState("");
  const [contested, setContested] = useState<readonly DraftField[]>([]);
  const [circleId, setCircleId] = useState<string>();
  const changes = changesOf(ground.draft, draft);
  // Read again after somebody else's change: theirs becomes the ground that mine are laid upon.
  if (source.version > ground.version) {
    const read = draftOf(source);
    const theirs = changesOf(ground.draft, read);
    setContested(fieldsOf(theirs).filter((field) => field in changes));
    setGround({ version: source.version, draft: read, number: ground.number + 1 });
    setDraft({ ...read, ...changes });
  }
  const { kept, clear } = useKeptChanges({
    name: `source.${source.id}`,
    saved: ground.draft,
    typed: { changes, reason },
    lay: (typed) => {
      const theirs = changesOf({ ...ground.draft, ...typed.ground }, ground.draft);
      setContested(fieldsOf(theirs).filter((field) => field in typed.changes));
      setDraft({ ...ground.draft, ...typed.changes });
      setReason(typed.reason);
      setGround({ ...ground, number: ground.number + 1 });
    },
  });
  const write = useWrite(editSource, (saving) => {
    if (saving.kind === "circle") return setCircleId(saving.ownerId);
    kept.forget();
    onSaved();
  });
  return {
    ground: ground.number,
    draft,
    set: (next) => {
      setDraft((standing) => ({ ...standing, ...next }));
      if (next.ownerships !== undefined) setCircleId(undefined);
    },
    reason,
    setReason,
    kept,
    clear,
    isChanged: Object.keys(changes).length > 0,
    contested,
    pending: write.pending,
    refusal: write.refusal,
    circleOwner: draft.ownerships.find(({ id }) => id === circleId)?.name,
    save: () => {
      const why = reason.trim() === "" ? null : reason.trim();
      write.run({
        id: source.id,
        expectedVersion: ground.version,
        ...toEditedFields(changes),
        reason: why,
      });
    },
    dismiss: write.clear,
  };
}

function fieldsOf(changes: Partial<SourceDraft>): DraftField[] {
  return Object.keys(changes) as DraftField[];
}
