"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";

const [soonestMs, latestMs] = [1_000, 4_000];
const slower = 1.4;

/** Reads the page anew while something is under way: often at first, ever more seldom while nothing happens. */
export function useFollowed(isUnderWay: boolean, seen: unknown): void {
  const router = useRouter();
  const wait = useRef(soonestMs);
  const before = useRef("");
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const now = JSON.stringify(seen);
    wait.current = now === before.current ? Math.min(latestMs, wait.current * slower) : soonestMs;
    before.current = now;
    const timer = setTimeout(() => router.refresh(), wait.current);
    return () => clearTimeout(timer);
  }, [isUnderWay, seen, router]);
}
