"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef, useState } from "react";
import type { RefObject } from "react";
import { useKeys } from "../../lib/keyboard.tsx";
import type { TextSpan } from "../../lib/text-selection.ts";
import type { QuotedArticle } from "./new-claim.ts";
import { paragraphAt, startOf } from "./paragraph-place.ts";
import { scrollToWords } from "./scroll-to-item.ts";
import { useChosenWords } from "../../lib/use-chosen-words.ts";
import { useSentenceChoice } from "../../lib/use-sentence-choice.ts";
import type { SentenceChoice } from "../../lib/use-sentence-choice.ts";
import { readSelection } from "../../lib/use-text-selection.ts";

export interface ClaimMaking {
  /** Words that a claim is being made of. */
  quoted: TextSpan | undefined;
  sentences: SentenceChoice;
  quote: (span: TextSpan) => void;
  end: () => void;
}

/** The desk's own bar covers the first of the window. */
const barPx = 80;

/** Words become a claim: those that are selected, or else those that are chosen by keys from where one has come to. */
export function useClaimMaking(
  box: RefObject<HTMLDivElement | null>,
  article: QuotedArticle,
  activeStart: number | undefined,
): ClaimMaking {
  const t = useTranslations("articles.reading");
  const [quoted, setQuoted] = useState<TextSpan>();
  const sentences = useSentenceChoice(article, setQuoted);
  useChosenWords({ box, span: sentences.span, reveal: scrollToWords });
  const begin = () => {
    if (box.current === null) return;
    const selected = readSelection(box.current);
    if (selected !== undefined) return setQuoted(selected.span);
    sentences.begin(activeStart ?? startOf(paragraphAt(box.current, barPx)));
    box.current.focus({ preventScroll: true });
  };
  // Keys are kept stable; what they do is read when they are pressed.
  const standing = useRef(begin);
  useEffect(() => {
    standing.current = begin;
  });
  const keys = useMemo(() => [{ keys: "c", label: t("keys.claim"), run: () => standing.current() }], [t]);
  useKeys(t("keys.title"), keys);
  const end = () => {
    setQuoted(undefined);
    sentences.end();
  };
  return { quoted, sentences, quote: setQuoted, end };
}
