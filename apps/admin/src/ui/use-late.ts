"use client";

import { useEffect, useState } from "react";
import { onceReleased, onFirstSign } from "./signs.ts";

const retryMs = 3_000;

/** A part of a page that is of use only to somebody who is there: fetched at the first sign of them. */
export function useLate<Part>(load: () => Promise<Part>): Part | undefined {
  const [part, setPart] = useState<Part>();
  useEffect(() => {
    let isWanted = true;
    const show = (loaded: Part) => {
      if (isWanted) setPart(() => loaded);
    };
    const fetchPart = (): void => {
      load().then(
        // What is pressed right now would move under the finger.
        (loaded) => onceReleased(() => show(loaded)),
        (reason: unknown) => {
          reportError(reason);
          // The connection is gone, for a while at most.
          setTimeout(() => isWanted && fetchPart(), retryMs);
        },
      );
    };
    onFirstSign(fetchPart);
    return () => {
      isWanted = false;
    };
  }, [load]);
  return part;
}
