"use client";

import { useTranslations } from "next-intl";
import { memo, useMemo } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { paragraphsOf } from "../../lib/sentence.ts";
import type { Paragraph } from "../../lib/sentence.ts";
import type { TextSpan } from "../../lib/text-selection.ts";
import { MarkedText } from "../../ui/marked-text.tsx";
import type { MarkedRange } from "../../ui/marked-text.tsx";
import type { TextItem } from "./text-item.ts";

export interface ArticleBodyProps {
  box: RefObject<HTMLDivElement | null>;
  text: string;
  language: string;
  items: readonly TextItem[];
  activeId: string | undefined;
  onActivate: (id: string) => void;
  /** Sentences chosen by the arrow keys. */
  chosen: TextSpan | undefined;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
}

export const choiceId = "choice";

/** The article's words with its claims marked: a line for a claim, a dashed one for what is only suggested. */
export function ArticleBody({ text, language, items, chosen, activeId, box, ...props }: ArticleBodyProps) {
  const t = useTranslations("articles.reading");
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const marks: readonly MarkedRange[] = [
    ...items.map(({ id, type, start, end }) => ({
      id,
      start,
      end,
      kind: type === "claim" ? ("solid" as const) : ("dashed" as const),
      label: t(`marks.${type}`),
    })),
    ...(chosen === undefined
      ? []
      : [{ id: choiceId, ...chosen, kind: "double" as const, label: t("marks.choice") }]),
  ];
  // While a sentence is being chosen it alone is outlined.
  const outlined = chosen === undefined ? activeId : choiceId;
  const activeIds = outlined === undefined ? nothing : [outlined];
  return (
    <div
      ref={box}
      lang={language}
      dir="auto"
      role="group"
      aria-label={t("body")}
      tabIndex={-1}
      onKeyDown={props.onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && props.onBlur()}
      className="article-text measure flex flex-col gap-[1.1em] outline-none"
    >
      {paragraphs.map((paragraph) => {
        const own = marks.filter(({ start, end }) => start < paragraph.end && end > paragraph.start);
        return (
          <ArticleParagraph
            key={paragraph.start}
            paragraph={paragraph}
            marks={own.length === 0 ? nothing : own}
            activeIds={own.length === 0 ? nothing : activeIds}
            onActivate={props.onActivate}
          />
        );
      })}
    </div>
  );
}

// One and the same, so that a paragraph without marks is not drawn anew at every step through a long article.
const nothing: readonly never[] = [];

interface ArticleParagraphProps {
  paragraph: Paragraph;
  marks: readonly MarkedRange[];
  activeIds: readonly string[];
  onActivate: (id: string) => void;
}

const ArticleParagraph = memo(function ArticleParagraph({ paragraph, ...marked }: ArticleParagraphProps) {
  return (
    <p className="whitespace-pre-line">
      <MarkedText text={paragraph.text} start={paragraph.start} {...marked} />
    </p>
  );
});
