import { createHash } from "node:crypto";
import { readArticle } from "../reading/read-article.ts";
import { readFile, type FileReading } from "../reading/read-file.ts";
import type { Reading, ReadingHints, ReadingInput, Unreadable } from "../reading/reading.ts";
import type { Handed, HandedFile } from "./import.check.ts";
import { fileDigest, inputDigest } from "./import.store.ts";

export interface HandedReading {
  readonly kind: "read";
  readonly reading: Reading;
  /** What was taken out of a file, and read. Null where that is no more than its letters: its bytes are kept. */
  readonly input: string | null;
}

/** Takes long for a long page, and asks for nothing but the processor. */
export async function readHanded(handed: Handed | HandedFile): Promise<HandedReading | Unreadable> {
  if (handed.kind === "FILE") return readHandedFile(handed);
  const { kind, input, ...hints } = handed;
  const reading = readArticle(kind === "TEXT" ? { text: input } : { html: input }, hints);
  return reading.kind === "unreadable" ? reading : { kind: "read", reading, input: null };
}

async function readHandedFile({
  file,
  content,
  told,
  sourceUrl,
  language,
}: HandedFile): Promise<HandedReading | Unreadable> {
  const hints = { ...told, sourceUrl, language };
  const found = content === undefined ? await readFile(file, hints) : readContent(content, hints);
  if (found.kind === "unreadable") return found;
  const { kind, reading, input } = found;
  if (isLetters(kind)) return { kind: "read", reading, input: null };
  return { kind: "read", reading, input: ("html" in input ? input.html : input.text).toWellFormed() };
}

const isLetters = (kind: FileReading["kind"] | "content"): boolean =>
  kind === "html" || kind === "text" || kind === "markdown";

type Read = { readonly kind: "content"; readonly reading: Reading; readonly input: ReadingInput };

function readContent(input: ReadingInput, hints: ReadingHints): Read | Unreadable {
  const reading = readArticle(input, hints);
  return reading.kind === "unreadable" ? reading : { kind: "content", reading, input };
}

/** By this the same is known when it comes again. One text with two addresses in two rows is two articles. */
export function digestOf(handed: Handed | HandedFile): string {
  if (handed.kind !== "FILE") return inputDigest(handed.input);
  const { file, content, told, sourceUrl, language } = handed;
  if (content === undefined && told === undefined) return fileDigest(file.bytes);
  const row = JSON.stringify([content ?? fileDigest(file.bytes), told, sourceUrl, language]);
  return createHash("sha256").update(row).digest("hex");
}
