import { createHash } from "node:crypto";
import { readArticle } from "../reading/read-article.ts";
import { readFile } from "../reading/read-file.ts";
import type { Reading, ReadingHints, ReadingInput, Unreadable } from "../reading/reading.ts";
import type { Handed, HandedFile } from "./import.check.ts";
import { fileDigest, inputDigest } from "./import.store.ts";

/** What was read, and what it was read from: of a file, what was taken out of it. */
export interface HandedReading {
  readonly kind: "read";
  readonly reading: Reading;
  readonly input: string;
}

/** Takes long for a long page, and asks for nothing but the processor. */
export async function readHanded(handed: Handed | HandedFile): Promise<HandedReading | Unreadable> {
  if (handed.kind === "FILE") return readHandedFile(handed);
  const { kind, input, ...hints } = handed;
  const reading = readArticle(kind === "TEXT" ? { text: input } : { html: input }, hints);
  return reading.kind === "unreadable" ? reading : { kind: "read", reading, input };
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
  const { reading, input } = found;
  return { kind: "read", reading, input: ("html" in input ? input.html : input.text).toWellFormed() };
}

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
