"use client";

import { useTranslations } from "next-intl";
import { memo, useMemo } from "react";
import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { paragraphsOf } from "../../lib/sentence.ts";
import { ArticleParagraph } from "./article-paragraph.tsx";
import { marksByParagraph } from "./marks-by-paragraph.ts";
import type { TextItem } from "./text-item.ts";

export interface ArticleBodyProps {
  box: RefObject<HTMLDivElement | null>;
  text: string;
  language: string;
  /** In the order of the text. */
  items: readonly TextItem[];
  /** The words that are the active pair's. Their marks show it by an attribute: the text is not drawn anew. */
  activeId: string | undefined;
  onActivate: (id: string) => void;
  onKeyDown: (event: KeyboardEvent) => void;
  onBlur: () => void;
}

/** The article's words with its claims marked. One listener serves all the marks, however many there are. */
export function ArticleBody({ text, language, items, activeId, box, ...props }: ArticleBodyProps) {
  const t = useTranslations("articles.reading");
  const press = (target: EventTarget) => {
    const ids = marksAt(target);
    if (ids.length > 0) props.onActivate(nextOf(ids, activeId));
    return ids.length > 0;
  };
  // Letting go of the mouse after selecting words is a click too, and not meant for the mark.
  const onClick = ({ target }: MouseEvent) => {
    if (window.getSelection()?.isCollapsed !== false) press(target);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    props.onKeyDown(event);
    if (event.defaultPrevented || (event.key !== "Enter" && event.key !== " ")) return;
    if (press(event.target)) event.preventDefault();
  };
  return (
    <div
      ref={box}
      lang={language}
      dir="auto"
      role="group"
      aria-label={t("body")}
      tabIndex={-1}
      onClick={onClick}
      onKeyDown={onKeyDown}
      onBlur={(event) => !event.currentTarget.contains(event.relatedTarget) && props.onBlur()}
      className="article-text measure flex flex-col gap-[1.1em] outline-none"
    >
      <Paragraphs text={text} items={items} />
    </div>
  );
}

const Paragraphs = memo(function Paragraphs({ text, items }: Pick<ArticleBodyProps, "text" | "items">) {
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const marks = marksByParagraph(paragraphs, items);
  return paragraphs.map((paragraph, index) => (
    <ArticleParagraph key={paragraph.start} paragraph={paragraph} marks={marks[index] ?? []} />
  ));
});

/** What covers the words that were pressed, the most particular last. */
function marksAt(target: EventTarget): readonly string[] {
  const mark = target instanceof Element ? target.closest<HTMLElement>("[data-marks]") : null;
  return mark?.dataset["marks"]?.split(" ") ?? [];
}

/** The most particular first; pressing the same words again goes on to what lies around it. */
function nextOf(ids: readonly string[], activeId: string | undefined): string {
  const inward = ids.toReversed();
  return inward[inward.findIndex((id) => id === activeId) + 1] ?? inward[0] ?? "";
}
