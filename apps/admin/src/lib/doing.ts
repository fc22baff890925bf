"use client";

import type { ClaimPart } from "@claimdesk/shared/claim-part";
import { useEffect, useSyncExternalStore } from "react";

// One page is open in one window: the form that was opened last is what its reader is at.
const open: { part: ClaimPart }[] = [];
const heard = new Set<() => void>();

const tell = (): void => {
  for (const hear of heard) hear();
};

/** While a form is open, whoever else is at the claim is told that its reader works on this part. */
export function useDoing(part: ClaimPart): void {
  useEffect(() => {
    const form = { part };
    open.push(form);
    tell();
    return () => {
      open.splice(open.indexOf(form), 1);
      tell();
    };
  }, [part]);
}

/** What the reader works on now. */
export const useWhatIsDone = (): ClaimPart | undefined =>
  useSyncExternalStore(
    (hear) => {
      heard.add(hear);
      return () => heard.delete(hear);
    },
    () => open.at(-1)?.part,
    () => undefined,
  );
