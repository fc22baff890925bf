"use client";

import { useRouter } from "next/navigation";
import { useState } from "react";
import type { Outcome, ShownRefusal } from "../../lib/outcome.ts";
import { useWrite } from "../../lib/use-write.ts";
import { useToast } from "../../ui/toast.tsx";
import type { PartDraft } from "./use-part-draft.ts";

interface PartSave<Input> {
  run: (input: Input) => void;
  pending: boolean;
  /** Any no but that somebody else was faster: that is shown by what they wrote. */
  refusal: ShownRefusal | undefined;
  clear: () => void;
  stale: StaleSave | undefined;
}

/** Somebody else changed the claim since it was read: what they did is being read, or does not touch this part. */
export type StaleSave = "reading" | "untouched";

interface SaveOptions<Input> {
  /** Of the claim, as it is shown. */
  version: number;
  write: (input: Input) => Promise<Outcome>;
  /** What is told when it is saved. */
  saved: string;
  onClose: () => void;
}

/** Saves a part of a claim. What was typed is forgotten when it is saved, and never before. */
export function usePartSave<Input extends { expectedVersion: number }>(
  { keeper, conflict }: Pick<PartDraft<object>, "keeper" | "conflict">,
  { version, write, saved, onClose }: SaveOptions<Input>,
): PartSave<Input> {
  const router = useRouter();
  const toast = useToast();
  const [sentVersion, setSentVersion] = useState(0);
  const save = useWrite(
    async (input: Input) => {
      setSentVersion(input.expectedVersion);
      await keeper.settle();
      const outcome = await write(input);
      if (outcome.done) void keeper.forget();
      else {
        keeper.sendNow();
        if (outcome.refusal.code === "STALE_VERSION") router.refresh();
      }
      return outcome;
    },
    () => {
      toast({ tone: "success", title: saved });
      onClose();
    },
  );
  const isStale = save.refusal?.code === "STALE_VERSION";
  const stale = version > sentVersion ? "untouched" : "reading";
  return {
    ...save,
    refusal: isStale ? undefined : save.refusal,
    stale: isStale && conflict === undefined ? stale : undefined,
  };
}
