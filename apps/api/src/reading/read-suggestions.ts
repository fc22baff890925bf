import { CodePointIndex } from "@claimdesk/shared/code-point";
import type { ReadSuggestion } from "./reading.ts";
import { suggest } from "./suggesting/suggest.ts";

/** What there is to suggest in a text that is an article's already: paragraphs with one blank line between them. */
export function readSuggestions(text: string): ReadSuggestion[] {
  const paragraphs = text.split("\n\n").map((paragraph) => ({ text: paragraph }));
  return suggest(new CodePointIndex(text), paragraphs).map((suggestion) => ({
    ...suggestion,
    // An editor may break lines where they like; a claim has none.
    text: suggestion.text.replaceAll(/\s*\n\s*/g, " "),
  }));
}
