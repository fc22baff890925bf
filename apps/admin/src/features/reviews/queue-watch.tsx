"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { subscribe } from "../../lib/subscription.ts";

const queueChanged = "subscription QueueChanged { reviewQueueChanged { review { id } } }";
const calmMs = 400;

/** Reads the page again when the queue changes anywhere. A burst of changes is read once, when it is over. */
export function QueueWatch() {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe(queueChanged, () => {
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), calmMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [router]);
  return null;
}
