"use client";

import { anchorAt } from "@claimdesk/shared/anchor";
import { MessageSquareQuote } from "lucide-react";
import { useTranslations } from "next-intl";
import { useCallback, useEffect, useEffectEvent } from "react";
import type { RefObject } from "react";
import type { TextSpan } from "../../lib/text-selection.ts";
import { useChosenWords } from "../../lib/use-chosen-words.ts";
import { useSentenceChoice } from "../../lib/use-sentence-choice.ts";
import { readSelection } from "../../lib/use-text-selection.ts";
import { ChoiceHelp } from "../../ui/choice-help.tsx";
import { SelectionToolbar } from "../../ui/selection-toolbar.tsx";
import { scrollWithin } from "./scroll-within.ts";
import { useTalk, useTalkText } from "./talk.tsx";
import type { TalkWords } from "./talk.tsx";

interface TalkTextProps extends Omit<TalkWords, "anchor"> {
  /** The element that the text stands in. It can be focused by script: the keys that choose words are pressed there. */
  box: RefObject<HTMLElement | null>;
  /** What the text is scrolled in, where that is not the page. */
  scroller?: RefObject<HTMLElement | null>;
  text: string;
  /** Where one begins to choose. */
  near?: number | undefined;
}

/** Lets words of a text be talked about: a button above what is selected, and keys that select and begin. */
export function TalkText({ box, scroller, text, near = 0, ...of }: TalkTextProps) {
  const t = useTranslations("reviews.comments");
  const { begin } = useTalk();
  const wordsAt = ({ start, end }: TextSpan): TalkWords => ({ ...of, anchor: anchorAt(text, start, end) });
  const choice = useSentenceChoice({ text, language: of.language }, (span) => {
    choice.end();
    begin(wordsAt(span));
  });
  const reveal = useCallback(
    (words: DOMRect) => scrollWithin(scroller?.current ?? box.current, words),
    [scroller, box],
  );
  useChosenWords({ box, span: choice.span, reveal });
  useChoiceKeys(box, choice);
  useTalkText({
    articleId: of.articleId,
    read: () => {
      const selected = readSelection(box.current);
      return selected && wordsAt(selected.span);
    },
    choose: () => {
      choice.begin(near);
      box.current?.focus({ preventScroll: true });
    },
  });
  return (
    <>
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
      <ChoiceHelp text={text} language={of.language} span={choice.span}>
        {t("choosing")}
      </ChoiceHelp>
    </>
  );
}

/** Within the text itself, before the page's own keys hear of it. */
function useChoiceKeys(
  box: RefObject<HTMLElement | null>,
  { press, end }: Pick<ReturnType<typeof useSentenceChoice>, "press" | "end">,
): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => press(event));
  const left = useEffectEvent(() => end());
  useEffect(() => {
    const text = box.current;
    if (text === null) return undefined;
    const hear = (event: KeyboardEvent) => pressed(event);
    const leave = () => left();
    text.addEventListener("keydown", hear);
    text.addEventListener("focusout", leave);
    return () => {
      text.removeEventListener("keydown", hear);
      text.removeEventListener("focusout", leave);
    };
  }, [box]);
}
