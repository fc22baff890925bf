import type { CodePointIndex } from "@claimdesk/shared/code-point";
import { claimTextLengthMax } from "@claimdesk/shared/limits";
import type { Block } from "../block.ts";
import type { ReadSuggestion } from "../reading.ts";
import { figuresIn } from "./figures.ts";
import { passagesOf } from "./passage.ts";
import { quotationsIn } from "./quotations.ts";

/** More than fifty nobody works through. */
export const suggestionsMax = 50;

/** The best suggestions first; none overlaps another, and none says what another says. */
export function suggest(body: CodePointIndex, blocks: readonly Pick<Block, "text">[]): ReadSuggestion[] {
  const passages = passagesOf(blocks.map(({ text }) => text));
  const all = [...quotationsIn(body, passages), ...figuresIn(body, passages)];
  const ranked = all
    .filter(({ text }) => text.length <= claimTextLengthMax)
    .sort((a, b) => b.confidence - a.confidence || a.anchor.start - b.anchor.start);
  const chosen: ReadSuggestion[] = [];
  const said = new Set<string>();
  for (const suggestion of ranked) {
    if (chosen.length === suggestionsMax) break;
    const words = suggestion.text.toLowerCase();
    if (said.has(words) || chosen.some(({ anchor }) => overlap(anchor, suggestion.anchor))) continue;
    said.add(words);
    chosen.push(suggestion);
  }
  return chosen;
}

type Place = Pick<ReadSuggestion["anchor"], "start" | "end">;

function overlap(a: Place, b: Place): boolean {
  return a.start < b.end && b.start < a.end;
}
