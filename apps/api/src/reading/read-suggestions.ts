import { CodePointIndex } from "@claimdesk/shared/code-point";
import { detectLanguage } from "./language.ts";
import type { ReadSuggestion } from "./reading.ts";
import { suggest } from "./suggesting/suggest.ts";

/** What there is to suggest in a text that is an article's already: paragraphs with one blank line between them. */
export function readSuggestions(text: string): ReadSuggestion[] {
  const paragraphs = text.split("\n\n").map((paragraph) => ({ text: paragraph }));
  const detected = detectLanguage(text)?.tag ?? null;
  return suggest(new CodePointIndex(text), paragraphs, detected).map((suggestion) => ({
    ...suggestion,
    // An editor may break lines where they like; a claim has none.
    text: suggestion.text.replaceAll(/\s*\n\s*/g, " "),
  }));
}
