"use client";

import { useEffect, useState } from "react";
import type { Option } from "./option.ts";

export type LoadOptions = (query: string, signal: AbortSignal) => Promise<readonly Option[]>;

export interface AsyncOptions {
  options: readonly Option[];
  state: "idle" | "loading" | "failed";
}

const typingPauseMs = 180;
const nothing: AsyncOptions = { options: [], state: "idle" };

/** Asks for options while somebody types, after a short pause, and drops answers that come too late. */
export function useAsyncOptions(load: LoadOptions, query: string, active: boolean): AsyncOptions {
  const [found, setFound] = useState<AsyncOptions>(nothing);
  useEffect(() => {
    if (!active) return undefined;
    const controller = new AbortController();
    setFound((before) => ({ ...before, state: "loading" }));
    const timer = setTimeout(() => {
      load(query, controller.signal).then(
        (options) => !controller.signal.aborted && setFound({ options, state: "idle" }),
        () => !controller.signal.aborted && setFound({ options: [], state: "failed" }),
      );
    }, typingPauseMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [load, query, active]);
  return found;
}
