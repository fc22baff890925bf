import { escapeHtml } from "../../kernel/escape-html.ts";

/** What ts_headline joins fragments with; neither can stand in a text, which Postgres and the scalars see to. */
export const highlightMarks = { start: "\u0001", stop: "\u0002", between: "\u0003" } as const;

/** Fragments safe to put in a page: the text is escaped, and matched words stand in `<mark>`. */
export function highlightFragments(headline: string): string[] {
  return headline
    .split(highlightMarks.between)
    .filter((fragment) => fragment.includes(highlightMarks.start))
    .map((fragment) =>
      escapeHtml(fragment)
        .replaceAll(highlightMarks.start, "<mark>")
        .replaceAll(highlightMarks.stop, "</mark>"),
    );
}
