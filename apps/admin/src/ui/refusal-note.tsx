"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import type { ShownRefusal } from "../lib/outcome.ts";
import { asksToReadAgain, useRefusalWords } from "../lib/refusal-words.ts";
import { Button } from "./button.tsx";
import { Callout } from "./callout.tsx";

export interface RefusalNoteProps {
  refusal: ShownRefusal | undefined;
  /** When what stands now has been read, and the no with it is past. */
  onRead: () => void;
}

/** Why nothing was changed, and what to do. Reading again leaves typed words where they are. */
export function RefusalNote({ refusal, onRead }: RefusalNoteProps) {
  const t = useTranslations("refusals");
  const words = useRefusalWords();
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  if (refusal === undefined) return null;
  const { title, advice } = words(refusal);
  const readAgain = () =>
    startTransition(() => {
      router.refresh();
      onRead();
    });
  return (
    <Callout
      tone={asksToReadAgain(refusal) ? "warning" : "danger"}
      announce
      title={title}
      action={
        asksToReadAgain(refusal) && (
          <Button size="small" pending={pending} onClick={readAgain}>
            {t("readAgain")}
          </Button>
        )
      }
    >
      {advice}
    </Callout>
  );
}
