"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

/** What was read this long ago may have been taken, edited or decided by somebody else meanwhile. */
const freshMs = 5_000;

/** A page that was read before it was asked for is shown at once, and read again behind it. */
export function ReadAnew({ readAt }: { readAt: number }) {
  const router = useRouter();
  useEffect(() => {
    if (Date.now() - readAt > freshMs) router.refresh();
    // Once, when it is opened: what happens later is told otherwise.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [router]);
  return null;
}
