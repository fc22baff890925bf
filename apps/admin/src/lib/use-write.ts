"use client";

import { unstable_rethrow } from "next/navigation";
import { useState, useTransition } from "react";
import { readFailure } from "./api-failure.ts";
import { failureCode } from "./failure-code.ts";
import type { Outcome, ShownRefusal } from "./outcome.ts";

export interface Write<Input> {
  run: (input: Input) => void;
  pending: boolean;
  refusal: ShownRefusal | undefined;
  /** Takes the refusal away, when its cause is gone. */
  clear: () => void;
}

/**
 * Runs a write and keeps its no. A screen that was typed into must not give way to an error page: a server that
 * does not answer is a no like the others, and the words stay where they are.
 */
export function useWrite<Input, Value>(
  write: (input: Input) => Promise<Outcome<Value>>,
  onDone?: (value: Value) => void,
): Write<Input> {
  const [pending, startTransition] = useTransition();
  const [refusal, setRefusal] = useState<ShownRefusal>();
  const run = (input: Input) =>
    startTransition(async () => {
      setRefusal(undefined);
      const outcome = await attempt(() => write(input));
      if (outcome.done) onDone?.(outcome.value);
      else setRefusal(outcome.refusal);
    });
  return { run, pending, refusal, clear: () => setRefusal(undefined) };
}

/** The write's outcome, and an outcome also where it threw. */
export async function attempt<Value>(write: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await write();
  } catch (error) {
    unstable_rethrow(error);
    const { kind } = readFailure(error);
    const code = kind === "forbidden" ? failureCode.forbidden : failureCode.unreachable;
    return { done: false, refusal: { code } };
  }
}
