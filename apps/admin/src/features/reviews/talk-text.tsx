"use client";

import { anchorAt } from "@claimdesk/shared/anchor";
import { MessageSquareQuote } from "lucide-react";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import type { TextSpan } from "../../lib/text-selection.ts";
import { readSelection } from "../../lib/use-text-selection.ts";
import { SelectionToolbar } from "../../ui/selection-toolbar.tsx";
import { useTalk, useTalkText } from "./talk.tsx";
import type { TalkWords } from "./talk.tsx";

interface TalkTextProps extends Omit<TalkWords, "anchor"> {
  /** The element that the text stands in. */
  box: RefObject<HTMLElement | null>;
  text: string;
}

/** Lets words of a text be talked about: a button above what is selected, and the key that does the same. */
export function TalkText({ box, text, ...of }: TalkTextProps) {
  const t = useTranslations("reviews.comments");
  const { begin } = useTalk();
  const wordsAt = ({ start, end }: TextSpan): TalkWords => ({ ...of, anchor: anchorAt(text, start, end) });
  useTalkText(() => {
    const selected = readSelection(box.current);
    return selected && wordsAt(selected.span);
  });
  return (
    <SelectionToolbar
      box={box}
      label={t("selection")}
      action={
        <>
          <MessageSquareQuote aria-hidden />
          {t("onWords")}
        </>
      }
      keys="c"
      onPress={(span) => begin(wordsAt(span))}
    />
  );
}
