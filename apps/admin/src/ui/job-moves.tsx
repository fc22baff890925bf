"use client";

import { RotateCcw, X } from "lucide-react";
import type { ReactNode } from "react";
import type { Outcome } from "../lib/outcome.ts";
import { useRefusalWords } from "../lib/refusal-words.ts";
import { useWrite } from "../lib/use-write.ts";
import { Button } from "./button.tsx";

/** What a button says, and what it says to whoever does not see which row it stands in. */
interface MoveWords {
  label: string;
  of: string;
}

interface JobMovesProps {
  id: string;
  /** Its moves, as the API tells them; those that are no buttons here are somebody else's to show. */
  allowed: readonly string[];
  cancel: { words: MoveWords; run: (id: string) => Promise<Outcome> };
  retry: { words: MoveWords; run: (id: string) => Promise<Outcome> };
  onDone?: (() => void) | undefined;
  /** Before the moves. */
  children?: ReactNode;
}

/** Calls something off that the desk is at, or has it tried again when it stopped. */
export function JobMoves({ id, allowed, cancel, retry, onDone, children }: JobMovesProps) {
  const words = useRefusalWords();
  const [cancelling, retrying] = [useWrite(cancel.run, onDone), useWrite(retry.run, onDone)];
  const refusal = cancelling.refusal ?? retrying.refusal;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {children}
      {allowed.includes("CANCEL") && (
        <Button
          size="small"
          aria-label={cancel.words.of}
          pending={cancelling.pending}
          onClick={() => cancelling.run(id)}
        >
          <X aria-hidden />
          {cancel.words.label}
        </Button>
      )}
      {allowed.includes("RETRY") && (
        <Button
          size="small"
          aria-label={retry.words.of}
          pending={retrying.pending}
          onClick={() => retrying.run(id)}
        >
          <RotateCcw aria-hidden />
          {retry.words.label}
        </Button>
      )}
      {refusal !== undefined && (
        <span role="alert" className="text-sm text-danger">
          {words(refusal).title}
        </span>
      )}
    </div>
  );
}
