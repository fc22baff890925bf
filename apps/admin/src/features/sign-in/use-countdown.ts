"use client";

import { useEffect, useState } from "react";

const secondMs = 1000;

/** Seconds left of a wait, and a way to begin one. */
export function useCountdown(): [number, (seconds: number) => void] {
  const [endsAt, setEndsAt] = useState(0);
  const [seconds, setSeconds] = useState(0);
  useEffect(() => {
    if (endsAt === 0) return undefined;
    const tick = () => {
      const left = Math.max(0, Math.ceil((endsAt - Date.now()) / secondMs));
      setSeconds(left);
      if (left === 0) setEndsAt(0);
    };
    const timer = setInterval(tick, secondMs);
    return () => clearInterval(timer);
  }, [endsAt]);
  const start = (wait: number) => {
    setSeconds(wait);
    setEndsAt(Date.now() + wait * secondMs);
  };
  return [seconds, start];
}
