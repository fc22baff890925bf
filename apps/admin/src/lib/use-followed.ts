"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { backOffMs } from "./back-off.ts";

/**
 * Reads the page anew while something is under way: often at first, ever more seldom while nothing happens, and not
 * at all in a window that nobody sees.
 */
export function useFollowed(isUnderWay: boolean, seen: unknown): void {
  const router = useRouter();
  const standing = JSON.stringify(seen);
  useEffect(() => {
    if (!isUnderWay) return undefined;
    let looks = 0;
    let timer: ReturnType<typeof setTimeout>;
    const wait = () => {
      timer = setTimeout(look, backOffMs(looks));
    };
    const look = () => {
      looks += 1;
      if (!document.hidden) router.refresh();
      wait();
    };
    const seenAgain = () => {
      if (document.hidden) return;
      clearTimeout(timer);
      looks = 0;
      look();
    };
    wait();
    document.addEventListener("visibilitychange", seenAgain);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", seenAgain);
    };
  }, [isUnderWay, standing, router]);
}
