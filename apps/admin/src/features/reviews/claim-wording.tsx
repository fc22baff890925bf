"use client";

import { useTranslations } from "next-intl";
import { useMemo, useRef } from "react";
import { MarkedText } from "../../ui/marked-text.tsx";
import { placedWords } from "./placed-words.ts";
import type { DeskReview } from "./review-desk.query.ts";
import { TalkText } from "./talk-text.tsx";
import { useTalk } from "./talk.tsx";

/** The claim's wording as the page's heading, with the words marked that somebody talks about. */
export function ClaimWording({ review: { claim, comments } }: { review: DeskReview }) {
  const t = useTranslations("reviews.comments");
  const box = useRef<HTMLSpanElement>(null);
  const { activeId, open } = useTalk();
  const { text, language } = claim;
  const placed = useMemo(() => placedWords(comments.nodes, text, null), [comments.nodes, text]);
  const marks = placed.map((place) => ({ ...place, kind: "quiet" as const, label: t("marked") }));
  return (
    <>
      <span ref={box} tabIndex={-1} lang={language} className="outline-none">
        <MarkedText
          text={text}
          marks={marks}
          activeIds={activeId === undefined ? [] : [activeId]}
          onActivate={open}
        />
      </span>
      <TalkText box={box} text={text} articleId={null} language={language} />
    </>
  );
}
