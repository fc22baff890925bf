"use client";

import type { ClaimPart } from "@claimdesk/shared/claim-part";
import { useMemo, useSyncExternalStore } from "react";
import { copiesUnder, onCopies } from "../../lib/browser-copy.ts";
import type { BrowserCopy } from "../../lib/browser-copy.ts";
import { isGone } from "../../lib/copy-keeper.ts";
import { useMe } from "../../lib/me.tsx";
import type { DeskClaim } from "./claim-desk.query.ts";
import { copyKeyOf } from "./use-part-draft.ts";

export interface FoundCopy {
  number: number | null;
  content: string;
  /** The desk's; 0 where the desk has none. */
  version: number;
  at: string;
}

/** What the reader typed for a part of a claim and did not save, here or on another device. */
export function useCopies(claim: DeskClaim, part: ClaimPart): readonly FoundCopy[] {
  const { id: me } = useMe();
  const under = ["claim", me, claim.id, part];
  const inBrowser = useSyncExternalStore(
    onCopies,
    () => copiesUnder(under),
    () => "[]",
  );
  return useMemo(() => {
    const here = JSON.parse(inBrowser) as [string, BrowserCopy][];
    const found = new Map<number | null, FoundCopy>();
    for (const copy of claim.workingCopies) {
      const { number } = copy;
      const key = copyKeyOf(me, { claimId: claim.id, part, number });
      if (copy.part === part && !isGone(key, copy.version))
        found.set(number, { number, content: copy.content, version: copy.version, at: copy.keptAt });
    }
    for (const [name, { content, version, at }] of here) {
      const number = name === "" ? null : Number(name);
      const other = found.get(number);
      if (other === undefined || other.at <= at)
        found.set(number, { number, content, version: Math.max(version, other?.version ?? 0), at });
    }
    return [...found.values()];
  }, [claim, inBrowser, me, part]);
}
