"use client";

import { useEffect, useState, useSyncExternalStore } from "react";
import { readCopy, writeCopy, tellCopies } from "../../lib/browser-copy.ts";
import type { CopyKey } from "../../lib/browser-copy.ts";
import { CopyKeeper, isGone } from "../../lib/copy-keeper.ts";
import type { DeskCopy, KeptState } from "../../lib/copy-keeper.ts";
import { useDoing } from "../../lib/doing.ts";
import { useMe } from "../../lib/me.tsx";
import { contentOf, typedIn } from "../../lib/typed-content.ts";
import { useUnsaved } from "../../lib/unsaved.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { copyDesk } from "./copy-desk.ts";
import type { CopyPlace } from "./copy-desk.ts";
import { isConflict, said } from "./part-draft.ts";
import type { Sides } from "./part-draft.ts";
import { begin } from "./working-copy.ts";

export interface PartDraft<Draft> {
  draft: Draft;
  change: (part: Partial<Draft>) => void;
  /** Something is typed that is not saved. */
  isChanged: boolean;
  /** Grows when another draft was laid into the form: boxes that keep their own state begin anew. */
  round: number;
  kept: KeptState;
  keeper: CopyKeeper;
  /** Both, where somebody else changed this part since it was begun. */
  conflict: Sides<Draft> | undefined;
  /** Ends the conflict: this is what is to be saved, upon what stands now. */
  settle: (draft: Draft) => void;
  /** Another window's words take the place of these. */
  takeElsewhere: (copy: DeskCopy) => void;
  /** Throws away what was typed; answers how to get it back. */
  discard: () => () => void;
}

interface PartDraftOptions<Draft> {
  claim: DeskClaim;
  place: Omit<CopyPlace, "claimId">;
  /** As the part stands, in the form of the form. */
  stands: Draft;
}

export const copyKeyOf = (me: string, { claimId, part, number }: CopyPlace): CopyKey => [
  "claim",
  me,
  claimId,
  part,
  number === null ? "" : String(number),
];

/** What is typed for one part of a claim: kept as it is typed, gone on with where it was left, laid upon what others saved. */
export function usePartDraft<Draft extends object>(options: PartDraftOptions<Draft>): PartDraft<Draft> {
  const { claim, place, stands } = options;
  useDoing(place.part);
  const { key, begun, keeper } = useBegun(options);
  const [draft, setDraft] = useState(begun.draft);
  const [ground, setGround] = useState({ draft: begun.ground, version: begun.basedOnVersion });
  const [round, setRound] = useState(0);
  const kept = useSyncExternalStore(keeper.subscribe, keeper.snapshot, keeper.snapshot);
  const sides: Sides<Draft> = { ground: ground.draft, mine: draft, theirs: stands };
  const conflict = isConflict(sides) ? sides : undefined;
  const lay = (next: Draft) => {
    setDraft(next);
    setRound(round + 1);
  };
  // Others saved, and there is nothing to choose: what was not typed here follows them.
  if (conflict === undefined && ground.version < claim.version) {
    setGround({ draft: stands, version: claim.version });
    if (said(draft) === said(ground.draft) && said(draft) !== said(stands)) lay(stands);
  }
  const isChanged = JSON.stringify(draft) !== JSON.stringify(stands);
  useKeeping(
    keeper,
    isChanged ? { content: contentOf({ draft, ground: ground.draft }), version: ground.version } : null,
  );
  useUnsaved(isChanged && kept.kind === "notSaved" && !kept.isInBrowser);
  return {
    draft,
    change: (part) => setDraft((before) => ({ ...before, ...part })),
    isChanged,
    round,
    kept,
    keeper,
    conflict,
    settle: (next) => {
      setGround({ draft: stands, version: claim.version });
      lay(next);
    },
    takeElsewhere: (copy) => {
      const typed = typedIn(copy.content, stands);
      if (typed !== null) {
        setGround({ draft: typed.ground, version: copy.basedOnVersion });
        lay(typed.draft);
      }
      keeper.goOnFrom(copy);
    },
    discard: () => {
      const content = contentOf({ draft, ground: ground.draft });
      void keeper.forget();
      return () => {
        const at = new Date().toISOString();
        writeCopy(key, { content, basedOnVersion: ground.version, version: 0, at, isAtDesk: false });
        tellCopies();
      };
    },
  };
}

/** Once, when the form is opened. */
function useBegun<Draft extends object>({ claim, place: { part, number }, stands }: PartDraftOptions<Draft>) {
  const me = useMe();
  const [begun] = useState(() => {
    const place = { claimId: claim.id, part, number };
    const key = copyKeyOf(me.id, place);
    const found = claim.workingCopies.find((copy) => copy.part === part && copy.number === number);
    const desk = found === undefined || isGone(key, found.version) ? undefined : found;
    const first = begin({ draft: stands, version: claim.version }, { browser: readCopy(key), desk });
    return { key, begun: first, keeper: new CopyKeeper(key, copyDesk(place), first.known) };
  });
  return begun;
}

interface ToKeep {
  content: string;
  version: number;
}

function useKeeping(keeper: CopyKeeper, typed: ToKeep | null): void {
  const [content, version] = [typed?.content, typed?.version];
  useEffect(() => {
    if (content !== undefined && version !== undefined) keeper.type(content, version);
    // Typed back to what stands: there is nothing left to keep.
    else if (keeper.snapshot().kind !== "idle") void keeper.forget();
  }, [keeper, content, version]);
  useEffect(() => {
    const hidden = () => document.hidden && keeper.close();
    window.addEventListener("online", keeper.sendNow);
    document.addEventListener("visibilitychange", hidden);
    return () => {
      window.removeEventListener("online", keeper.sendNow);
      document.removeEventListener("visibilitychange", hidden);
      keeper.close();
    };
  }, [keeper]);
}
