"use client";

import { useRouter } from "next/navigation";
import type { Outcome } from "./outcome.ts";
import { asksToReadAgain, useRefusalWords } from "./refusal-words.ts";
import { attempt } from "./use-write.ts";

/**
 * A write as a confirmation dialog wants it: it answers with what went wrong, in words. Where something changed
 * meanwhile the page behind the dialog is read again, so that the dialog, with what was typed, can be confirmed anew.
 */
export function useConfirmed<Input, Value>(
  write: (input: Input) => Promise<Outcome<Value>>,
  onDone?: (value: Value) => void,
): (input: Input) => Promise<string | undefined> {
  const words = useRefusalWords();
  const router = useRouter();
  return async (input) => {
    const outcome = await attempt(() => write(input));
    if (outcome.done) {
      onDone?.(outcome.value);
      return undefined;
    }
    if (asksToReadAgain(outcome.refusal)) router.refresh();
    const { title, advice } = words(outcome.refusal);
    return `${title} ${advice}`;
  };
}
