"use client";

import { subscribe } from "./subscription.ts";

/**
 * The same for what every page of the desk follows: of all tabs of a browser one listens, and tells the others. A
 * browser opens six connections to an origin at the most, and pages need some for themselves.
 */
export function subscribeTogether(name: string, query: string, onNext: (data: string) => void): () => void {
  const channel = new BroadcastChannel(`claimdesk.${name}`);
  channel.onmessage = ({ data }: MessageEvent<string>) => onNext(data);
  const controller = new AbortController();
  const listen = () =>
    new Promise<void>((resolve) => {
      const stop = subscribe(query, (data) => {
        onNext(data);
        channel.postMessage(data);
      });
      controller.signal.addEventListener("abort", () => {
        stop();
        resolve();
      });
    });
  // Where a browser has no locks, as over plain http, each tab listens for itself.
  const locks = "locks" in navigator ? navigator.locks : undefined;
  const turn = locks?.request(`claimdesk.${name}`, { signal: controller.signal }, listen) ?? listen();
  turn.catch((error: unknown) => {
    if (!controller.signal.aborted) throw error;
  });
  return () => {
    controller.abort();
    channel.close();
  };
}
