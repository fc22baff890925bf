import { Buffer } from "node:buffer";
import { decode } from "./charset.ts";
import { readArticle } from "./read-article.ts";
import type { Reading, ReadingHints, ReadingInput, Unreadable } from "./reading.ts";
import { unreadable } from "./unreadable.ts";
import { emailPage, savedPage } from "./file/email-file.ts";
import { kindOf, type FileKind } from "./file/file-kind.ts";
import { newsmlPage } from "./file/newsml-file.ts";
import { ninjsPage } from "./file/ninjs-file.ts";
import { pdfText } from "./file/pdf-file.ts";
import { archivedPage } from "./file/warc-file.ts";
import { wordPage } from "./file/word-file.ts";

/** A file as it was dropped. */
export interface FileInput {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface FileReading {
  readonly kind: FileKind;
  /** What was read: places in the findings are places in this. */
  readonly input: ReadingInput;
  readonly reading: Reading;
}

/** Reads an article out of a file, by the rules for text and for pages. */
export async function readFile(file: FileInput, hints: ReadingHints = {}): Promise<FileReading | Unreadable> {
  const kind = kindOf(file.bytes, file.name);
  if (kind === null) return unreadable("BINARY", unknownKind);
  const found = await contentOf(kind, file.bytes).catch(() => null);
  if (found === null) return unreadable("NO_BODY", nothingIn[kind] ?? nothing);
  const { url, fetchedAt = null, ...input } = found;
  const reading = readArticle(input, { ...hints, sourceUrl: hints.sourceUrl ?? url, fetchedAt });
  return reading.kind === "unreadable" ? reading : { kind, input, reading };
}

/** An archive knows when its page was fetched, and "two days ago" is counted from there. */
type Content = ReadingInput & { readonly url: string | null; readonly fetchedAt?: string | null };

async function contentOf(kind: FileKind, bytes: Uint8Array): Promise<Content | null> {
  switch (kind) {
    case "text":
    case "markdown":
      return { text: lettersOf(bytes), url: null };
    case "pdf":
      return asText(await pdfText(bytes));
    case "html":
      return asPage(lettersOf(bytes));
    case "email":
      return asPage(await emailPage(bytes));
    case "word":
      return asPage(await wordPage(bytes));
    case "ninjs":
      return asPage(ninjsPage(lettersOf(bytes)));
    case "newsml":
      return asPage(newsmlPage(lettersOf(bytes)));
    case "mhtml":
      return savedPage(bytes);
    case "warc":
      return archivedPage(bytes);
  }
}

const lettersOf = (bytes: Uint8Array): string => decode(Buffer.from(bytes), null).text;

const asPage = (html: string | null): Content | null => (html === null ? null : { html, url: null });
const asText = (text: string | null): Content | null => (text === null ? null : { text, url: null });

const unknownKind =
  "This kind of file cannot be read. HTML, text, Markdown, e-mail (.eml), PDF with text, Word (.docx), web archives (.warc, .mhtml), ninjs and NewsML-G2 can.";
const nothing = "No article was found in this file. Open it, and paste the text of the article.";
const nothingIn: Partial<Record<FileKind, string>> = {
  pdf: "There is no text in this PDF: its pages are pictures, or it is locked or damaged. Open it, and paste the text of the article.",
  warc: "There is no page in this web archive that was answered with HTML.",
};
