"use client";

import type { ClaimPart } from "@claimdesk/shared/claim-part";
import { useEffect, useSyncExternalStore } from "react";

/** Parts of a claim have a form each; an article has one. */
type Work = ClaimPart | "EDITING";

// One page is open in one window: the form that was opened last is what its reader is at.
const open: { work: Work }[] = [];
const heard = new Set<() => void>();

const tell = (): void => {
  for (const hear of heard) hear();
};

/** While a form is open, whoever else is there is told that its reader works on this. */
export function useDoing(work: Work): void {
  useEffect(() => {
    const form = { work };
    open.push(form);
    tell();
    return () => {
      open.splice(open.indexOf(form), 1);
      tell();
    };
  }, [work]);
}

/** What the reader works on now. */
export const useWhatIsDone = (): Work | undefined =>
  useSyncExternalStore(
    (hear) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    () => open.at(-1)?.work,
    () => undefined,
  );
