"use client";

import { useState, useTransition } from "react";
import type { PasskeyProblem } from "../../lib/passkey.ts";

type Answer<Value> = { ok: true; value: Value } | { ok: false; problem: PasskeyProblem };

/** Asks `/auth` for something and keeps its no, until it is asked again. */
export function useAuthWrite<Value>(onDone: (value: Value) => void) {
  const [pending, startTransition] = useTransition();
  const [problem, setProblem] = useState<PasskeyProblem>();
  const run = (ask: () => Promise<Answer<Value>>) =>
    startTransition(async () => {
      setProblem(undefined);
      const answer = await ask();
      if (answer.ok) onDone(answer.value);
      else setProblem(answer.problem);
    });
  return { run, pending, problem, setProblem };
}
