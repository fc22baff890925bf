import { readArticle } from "../read-article.ts";
import type { Reading, ReadingHints } from "../reading.ts";

/** Two paragraphs that no page of this desk's tests has without them being its article. */
export const paragraphs = {
  fr: [
    "Le conseil de Castelroc a voté mardi le budget du canal, après deux nuits de débats et trois suspensions de séance.",
    "La maire a expliqué que les travaux commenceraient au printemps, dès que les bateliers auraient donné leur accord.",
  ],
  en: [
    "The council of Castelroc passed the canal's budget on Tuesday, after two nights of debate and three adjournments.",
    "The mayor explained that work would begin in spring, as soon as the boatmen had given their consent in writing.",
  ],
} as const;

export interface PageParts {
  readonly language?: "fr" | "en";
  readonly head?: string;
  readonly before?: string;
  readonly between?: string;
  readonly after?: string;
  /** Outside the article. */
  readonly around?: string;
}

/** An invented page with whatever stands around its article. */
export function pageWith(parts: PageParts): string {
  const { language = "en", head = "", before = "", between = "", after = "", around = "" } = parts;
  const [first, second] = paragraphs[language].map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="${language}"><head>${head}</head><body>${around}<article>${before}${first}${between}${second}${after}</article></body></html>`;
}

export function readPage(html: string, hints: ReadingHints = {}): Reading {
  const reading = readArticle({ html }, hints);
  if (reading.kind !== "read") throw new Error(reading.message);
  return reading;
}

export function bodyOf(parts: PageParts): string {
  return readPage(pageWith(parts)).body;
}

export const plain = (language: "fr" | "en"): string => paragraphs[language].join("\n\n");
