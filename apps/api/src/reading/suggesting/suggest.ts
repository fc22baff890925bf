import type { CodePointIndex } from "@claimdesk/shared/code-point";
import { claimTextLengthMax } from "@claimdesk/shared/limits";
import type { Block } from "../block.ts";
import type { ReadSuggestion } from "../reading.ts";
import type { WorthLanguage } from "../worth/cue.ts";
import { passagesOf } from "./passage.ts";
import { saidIn } from "./quotations.ts";
import { toSuggestion } from "./said-suggestion.ts";
import { statementsIn } from "./statements.ts";

/** More than fifty nobody works through. */
export const suggestionsMax = 50;

/**
 * The best suggestions first; none overlaps another, and none says what another says. `detected` is the language that
 * the text is in by its words: what a page says of itself is not believed here.
 */
export function suggest(
  body: CodePointIndex,
  blocks: readonly Pick<Block, "text">[],
  detected: string | null,
): ReadSuggestion[] {
  const language: WorthLanguage = detected === "fr" ? "fr" : "en";
  const passages = passagesOf(blocks.map(({ text }) => text));
  const said = saidIn(body, passages).map((one) => toSuggestion(body, one, language));
  return best([...said, ...statementsIn(body, passages, language)], body.length);
}

/** Where two overlap, who says it is worth more than the sentence alone. */
function best(all: readonly ReadSuggestion[], length: number): ReadSuggestion[] {
  // A book has as many sentences as there could be suggestions: each is looked at by its own letters alone.
  const taken = new Uint8Array(length);
  const ranked = all
    .filter(({ text }) => text.length <= claimTextLengthMax)
    .sort(
      (a, b) =>
        Number(isSaid(b)) - Number(isSaid(a)) ||
        b.confidence - a.confidence ||
        a.anchor.start - b.anchor.start,
    );
  const chosen: ReadSuggestion[] = [];
  const said = new Set<string>();
  for (const suggestion of ranked) {
    const words = `${suggestion.text.toLowerCase()} ${suggestion.kind === "QUOTATION" ? suggestion.anchor.start : ""}`;
    const { start, end } = suggestion.anchor;
    if (said.has(words) || taken.subarray(start, end).includes(1)) continue;
    said.add(words);
    taken.fill(1, start, end);
    chosen.push(suggestion);
  }
  return chosen
    .sort((a, b) => b.confidence - a.confidence || a.anchor.start - b.anchor.start)
    .slice(0, suggestionsMax);
}

function isSaid({ kind, attribution }: ReadSuggestion): boolean {
  return kind === "QUOTATION" || attribution.length > 0;
}
