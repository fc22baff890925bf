"use client";

import { useTranslations } from "next-intl";
import { useEffect, useMemo, useRef } from "react";
import { paragraphsOf } from "../../lib/sentence.ts";
import { Callout } from "../../ui/callout.tsx";
import { MarkedText } from "../../ui/marked-text.tsx";
import { placedQuotes } from "./placed-quote.ts";
import { placedWords } from "./placed-words.ts";
import type { ReviewAppearance, ReviewComment } from "./review-desk.query.ts";
import { TalkText } from "./talk-text.tsx";
import { useTalk } from "./talk.tsx";

interface QuotedTextProps {
  appearance: ReviewAppearance;
  comments: readonly ReviewComment[];
}

/** The article's text, scrolled to the words that make the claim. */
export function QuotedText({ appearance, comments }: QuotedTextProps) {
  const t = useTranslations("reviews.article");
  const talk = useTranslations("reviews.comments");
  const { activeId, open } = useTalk();
  const box = useRef<HTMLDivElement>(null);
  const { article, anchor } = appearance;
  const { text, number } = article.revision;
  const paragraphs = useMemo(() => paragraphsOf(text ?? ""), [text]);
  const { claim, attribution } = useMemo(() => placedQuotes(appearance), [appearance]);
  const talkedAbout = useMemo(
    () => placedWords(comments, text ?? "", article.id),
    [comments, text, article.id],
  );
  const marks = [
    ...claim.map((place) => ({ ...place, kind: "solid" as const, label: t("claimWords"), inert: true })),
    ...attribution.map((place) => ({
      ...place,
      kind: "dotted" as const,
      label: t("attributionWords"),
      inert: true,
    })),
    ...talkedAbout.map((place) => ({ ...place, kind: "quiet" as const, label: talk("marked") })),
  ];
  useEffect(() => scrollToMark(box.current), [appearance.id]);
  const words = useRef<HTMLDivElement>(null);
  return (
    <div ref={box} tabIndex={0} role="group" aria-label={t("text")} className="flex-1 overflow-y-auto p-4">
      {claim.length === 0 && (
        <Callout tone="warning" title={t("gone")} className="mb-4">
          <q lang={article.language} dir="auto">
            {anchor.exact}
          </q>
        </Callout>
      )}
      {claim.length > 0 && number !== appearance.revisionNumber && (
        <Callout className="mb-4">{t("newer", { number: appearance.revisionNumber })}</Callout>
      )}
      <div
        ref={words}
        tabIndex={-1}
        role="group"
        aria-label={t("words")}
        lang={article.language}
        dir="auto"
        className="article-text measure outline-none flex flex-col gap-[1.1em]"
      >
        {paragraphs.map((paragraph) => (
          <p key={paragraph.start} className="whitespace-pre-line">
            <MarkedText
              text={paragraph.text}
              start={paragraph.start}
              activeIds={activeId === undefined ? [] : [activeId]}
              onActivate={open}
              marks={marks.filter(({ start, end }) => start < paragraph.end && end > paragraph.start)}
            />
          </p>
        ))}
      </div>
      <TalkText
        box={words}
        scroller={box}
        near={claim[0]?.start}
        text={text ?? ""}
        articleId={article.id}
        revisionNumber={number}
        language={article.language}
      />
    </div>
  );
}

/** Within its own box only: the page must not jump under somebody who reads the verdict. */
function scrollToMark(box: HTMLDivElement | null): void {
  const mark = box?.querySelector("mark[data-kind=solid]");
  if (box === null || mark == null) return;
  const offset = mark.getBoundingClientRect().top - box.getBoundingClientRect().top;
  box.scrollTop += offset - box.clientHeight / 3;
}
