"use client";

import { useCallback, useMemo, useState } from "react";
import type { FieldChange } from "../../lib/outcome.ts";
import { changesBetween, isOther, reviewContent } from "./review-content.ts";
import type { ReviewContent } from "./review-content.ts";
import type { DeskReview } from "./review-desk.query.ts";

export interface Reading {
  /** What its reader has read: a decision is on this, though the page may show something newer. */
  read: ReviewContent;
  /** The page shows something else by now, and its reader has not said that they read it. */
  isBehind: boolean;
  /** Of the claim itself; none where only an article changed. */
  changes: readonly FieldChange[];
  acknowledge: () => void;
}

/** A page that is read again by itself must not have its reader approve what they did not read. */
export function useReading(review: DeskReview): Reading {
  const now = useMemo(() => reviewContent(review), [review]);
  const [read, setRead] = useState<ReviewContent | undefined>(now);
  const acknowledge = useCallback(() => setRead(undefined), []);
  // Said together with a reading again, this is about what that brings.
  if (read === undefined) setRead(now);
  const before = read ?? now;
  return {
    read: before,
    isBehind: isOther(before, now),
    changes: changesBetween(before, now),
    acknowledge,
  };
}
