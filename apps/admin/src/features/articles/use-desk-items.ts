"use client";

import { useRouter } from "next/navigation";
import { useEffect, useMemo, useState } from "react";
import { noOverlay, overlaid, withDecided, withFetched, withReopened } from "./item-overlay.ts";
import type { ClaimItem, SuggestionItem, TextItem } from "./text-item.ts";

export interface DeskItems {
  placed: readonly TextItem[];
  decide: (id: string, outcome: ClaimItem | "dismissed") => void;
  reopen: (item: SuggestionItem) => void;
  fetched: (items: readonly SuggestionItem[]) => void;
}

/** Articles that were worked on since the browser's own copy of their page was made: Back would show that one. */
const workedOn = new Set<string>();

/**
 * What is marked, with all that was decided here: shown at once. The page is not read again for each of a hundred
 * decisions, but when somebody comes back to it.
 */
export function useDeskItems(articleId: string, read: readonly TextItem[]): DeskItems {
  const router = useRouter();
  const [overlay, setOverlay] = useState(noOverlay);
  const placed = useMemo(() => overlaid(read, overlay), [read, overlay]);
  useEffect(() => {
    if (workedOn.delete(articleId)) router.refresh();
  }, [articleId, router]);
  return useMemo(
    () => ({
      placed,
      decide: (id, outcome) => {
        workedOn.add(articleId);
        setOverlay((standing) => withDecided(standing, id, outcome));
      },
      reopen: (item) => setOverlay((standing) => withReopened(standing, item)),
      fetched: (items) => setOverlay((standing) => withFetched(standing, items)),
    }),
    [articleId, placed],
  );
}
