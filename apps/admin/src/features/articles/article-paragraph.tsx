"use client";

import { CodePointIndex } from "@claimdesk/shared/code-point";
import { useTranslations } from "next-intl";
import { memo } from "react";
import type { ReactNode } from "react";
import type { Paragraph } from "../../lib/sentence.ts";
import { runAttribute } from "../../lib/text-selection.ts";
import { layeredSegments } from "./mark-layer.ts";
import type { LayeredSegment } from "./mark-layer.ts";
import { markLineOf } from "./mark-line.ts";
import type { TextItem } from "./text-item.ts";

interface ArticleParagraphProps {
  paragraph: Paragraph;
  marks: readonly TextItem[];
}

/** Drawn anew only where its marks have changed: a long text has a thousand of them. */
export const ArticleParagraph = memo(
  function ArticleParagraph({ paragraph, marks }: ArticleParagraphProps) {
    const { text, start, end } = paragraph;
    const index = new CodePointIndex(text);
    return (
      <p
        className="article-paragraph"
        style={{ containIntrinsicBlockSize: `auto ${heightOf(end - start)}em` }}
      >
        {layeredSegments(marks, { start, end }).map((segment) => (
          <Segment
            key={segment.start}
            segment={segment}
            words={index.slice(segment.start - start, segment.end - start)}
          />
        ))}
      </p>
    );
  },
  (before, after) =>
    before.paragraph === after.paragraph &&
    before.marks.length === after.marks.length &&
    before.marks.every((mark, index) => isDrawnAlike(mark, after.marks[index])),
);

// The measure holds some seventy letters of the article's face; a line is 1.65 em high.
const lettersPerLine = 70;
const heightOf = (letters: number): number => Math.ceil(Math.ceil(letters / lettersPerLine) * 1.65);

/** Read again from the server it is another object, and looks the same. */
function isDrawnAlike(mark: TextItem, other: TextItem | undefined): boolean {
  return (
    mark === other ||
    (other !== undefined &&
      mark.id === other.id &&
      mark.start === other.start &&
      mark.end === other.end &&
      markLineOf(mark) === markLineOf(other))
  );
}

function Segment({ segment, words }: { segment: LayeredSegment<TextItem>; words: string }) {
  const { layers, start } = segment;
  const run: ReactNode = <span {...{ [runAttribute]: start }}>{words}</span>;
  const [innermost, ...around] = layers.toReversed();
  if (innermost === undefined) return run;
  const begun = layers.filter(({ range }) => range.start === start).map(({ range }) => range);
  const asButton = begun.length > 0 ? ({ role: "button", tabIndex: 0, "aria-pressed": false } as const) : {};
  const mark = (
    <mark {...looks(innermost)} data-marks={layers.map(({ range }) => range.id).join(" ")} {...asButton}>
      {begun.length > 0 && <MarkLabel items={begun} />}
      {run}
    </mark>
  );
  return around.reduce<ReactNode>((inner, layer) => <span {...looks(layer)}>{inner}</span>, mark);
}

/** Beyond three lines below each other the next line of words would be in their way. */
const levelMax = 2;

const looks = ({ range, level }: LayeredSegment<TextItem>["layers"][number]) => ({
  className: "item-mark",
  "data-mark": range.id,
  "data-line": markLineOf(range),
  "data-level": Math.min(level, levelMax),
});

/** Says what is marked, since no line is read out: once, where it begins. */
function MarkLabel({ items }: { items: readonly TextItem[] }) {
  const t = useTranslations("articles.reading.marks");
  const states = useTranslations("states.claim");
  const labels = items.map((item) =>
    item.type === "claim" ? t("claim", { state: states(item.state) }) : t("suggestion"),
  );
  return <bdi className="sr-only select-none">{`${labels.join(", ")} `}</bdi>;
}
