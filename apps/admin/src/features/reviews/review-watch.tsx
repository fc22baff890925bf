"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { subscribe } from "../../lib/subscription.ts";

const reviewChanged = "subscription ReviewChanged { reviewQueueChanged { review { id } } }";
const calmMs = 300;

/** Reads the page again when something happens to its review: what others say is there at once. */
export function ReviewWatch({ reviewId }: { reviewId: string }) {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = subscribe(reviewChanged, (data) => {
      if (!data.includes(reviewId)) return;
      clearTimeout(timer);
      timer = setTimeout(() => router.refresh(), calmMs);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [reviewId, router]);
  return null;
}
