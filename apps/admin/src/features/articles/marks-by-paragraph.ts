import type { Paragraph } from "../../lib/sentence.ts";
import type { LayeredRange } from "./mark-layer.ts";

/** The marks of each paragraph. Both come in the order of the text, so that neither is walked through twice. */
export function marksByParagraph<Mark extends LayeredRange>(
  paragraphs: readonly Paragraph[],
  marks: readonly Mark[],
): readonly (readonly Mark[])[] {
  let from = 0;
  let running: readonly Mark[] = [];
  return paragraphs.map((paragraph) => {
    const begun: Mark[] = [];
    for (let mark = marks[from]; mark !== undefined && mark.start < paragraph.end; mark = marks[from]) {
      begun.push(mark);
      from += 1;
    }
    const here = [...running, ...begun].filter(({ end }) => end > paragraph.start);
    running = here.filter(({ end }) => end > paragraph.end);
    return here;
  });
}
