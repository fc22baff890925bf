"use client";

import { CodePointIndex } from "@claimdesk/shared/code-point";
import { segmentsOf } from "../lib/text-segment.ts";
import type { TextRange, TextSegment } from "../lib/text-segment.ts";
import { runAttribute } from "../lib/text-selection.ts";
import { TextMark } from "./text-mark.tsx";
import type { TextMarkProps } from "./text-mark.tsx";

export interface MarkedRange extends TextRange {
  kind: TextMarkProps["kind"];
  label: string;
  /** Only shown: pressing it does nothing, though others beside it can be pressed. */
  inert?: boolean | undefined;
}

export interface MarkedTextProps {
  text: string;
  /** Where this piece begins in the whole text, in code points. */
  start?: number | undefined;
  /** In code points of the whole text. They may overlap. */
  marks: readonly MarkedRange[];
  activeIds?: readonly string[] | undefined;
  onActivate?: ((id: string) => void) | undefined;
}

/** A piece of text with places marked in it. Every run of words tells where it stands, so that it can be selected. */
export function MarkedText({ text, start = 0, marks, activeIds = [], onActivate }: MarkedTextProps) {
  const index = new CodePointIndex(text);
  const markOf = new Map(marks.map((mark) => [mark.id, mark]));
  return segmentsOf(marks, { start, end: start + index.length }).map((segment) => {
    const run = (
      <span key={segment.start} {...{ [runAttribute]: segment.start }}>
        {index.slice(segment.start - start, segment.end - start)}
      </span>
    );
    const covering = segment.ids.flatMap((id) => markOf.get(id) ?? []);
    const shown =
      covering.find(({ id }) => activeIds.includes(id)) ??
      // A dashed line is only tentative: what stands firm is shown before it.
      covering.findLast(({ kind }) => kind !== "dashed") ??
      covering.at(-1);
    if (shown === undefined) return run;
    const pressed = covering.filter(({ inert }) => inert !== true).map(({ id }) => id);
    return (
      <TextMark
        key={segment.start}
        kind={shown.kind}
        label={labelOf(covering, segment)}
        marks={segment.ids}
        active={activeIds.includes(shown.id)}
        onActivate={
          pressed.length === 0 ? undefined : onActivate && (() => onActivate(nextOf(pressed, activeIds)))
        }
      >
        {run}
      </TextMark>
    );
  });
}

/** Named once, where it begins; its later pieces would only repeat it. */
function labelOf(covering: readonly MarkedRange[], { start }: TextSegment): string | undefined {
  const begun = covering.filter((mark) => mark.start === start).map(({ label }) => label);
  return begun.length === 0 ? undefined : begun.join(", ");
}

/** The most particular first; pressing the same words again goes on to what lies around it. */
function nextOf(ids: readonly string[], activeIds: readonly string[]): string {
  const inward = ids.toReversed();
  const active = inward.findIndex((id) => activeIds.includes(id));
  return inward[active + 1] ?? inward[0] ?? "";
}
