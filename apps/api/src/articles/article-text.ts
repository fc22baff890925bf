import { escapeHtml } from "../kernel/escape-html.ts";

/** A repaired text has paragraphs and line breaks, and no other marks. */
export const htmlOf = (text: string): string =>
  text
    .split("\n\n")
    .map((paragraph) => `<p>${escapeHtml(paragraph).replaceAll("\n", "<br>")}</p>`)
    .join("\n");
