import { Buffer } from "node:buffer";
import { importFileBytesMax } from "@claimdesk/shared/limits";
import { InputCheck } from "../kernel/input-check.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import type { FileInput } from "../reading/read-file.ts";
import { UnreadableInput } from "./article-import.refusal.ts";

/** Ids are UUIDs. */
export interface ArticleToImport {
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
  readonly url?: string | null | undefined;
  /** `content` in Base64. */
  readonly file?: { readonly name: string; readonly content: string } | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly publisherId?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** What whoever hands something in knows better than its page. */
interface KnownBetter {
  readonly publisherId: string | null;
  readonly language: string | null;
}

/** A text or a page. */
export interface Handed extends KnownBetter {
  readonly kind: "TEXT" | "HTML";
  readonly input: string;
  readonly sourceUrl: string | null;
}

/** A file, as it is. */
export interface HandedFile extends KnownBetter {
  readonly kind: "FILE";
  readonly file: FileInput;
  readonly sourceUrl: string | null;
}

/** An address, to be fetched. */
export interface HandedUrl extends KnownBetter {
  readonly kind: "URL";
  readonly url: string;
}

export type AnyHanded = Handed | HandedFile | HandedUrl;

export function handedIn(given: ArticleToImport): AnyHanded | InvalidInput | UnreadableInput {
  const { text, html, url, file } = given;
  if ([text, html, url, file].filter((one) => one != null).length !== 1) {
    const message = "Send exactly one of `text`, `html`, `url` or `file`.";
    return new InvalidInput("text", { problem: "NOT_EXACTLY_ONE", message });
  }
  const check = new InputCheck();
  const sourceUrl = check.url("sourceUrl", given.sourceUrl ?? null);
  const language = given.language == null ? null : check.language("language", given.language);
  const known = { publisherId: given.publisherId ?? null, language };
  if (url != null) return handedUrl(check, url, known);
  if (file != null) return handedFile(check, file, { ...known, sourceUrl });
  if (check.fault !== null) return check.fault;
  const kind = text == null ? "HTML" : "TEXT";
  // Half a surrogate pair is no text, and Postgres would keep something else than what was read.
  return { ...known, kind, input: (text ?? html ?? "").toWellFormed(), sourceUrl };
}

function handedUrl(check: InputCheck, given: string, known: KnownBetter): HandedUrl | InvalidInput {
  const address = check.url("url", given);
  if (check.fault !== null) return check.fault;
  if (address === null) return new InvalidInput("url", noAddress);
  const url = new URL(address);
  // A place within the page: the page is the same.
  url.hash = "";
  return { ...known, kind: "URL", url: url.href };
}

const noAddress = { problem: "EMPTY", message: "Give the page's address." } as const;

const fileNameLengthMax = 255;
const base64 = /^[A-Za-z0-9+/]*={0,2}$/;

function handedFile(
  check: InputCheck,
  given: { readonly name: string; readonly content: string },
  known: KnownBetter & { readonly sourceUrl: string | null },
): HandedFile | InvalidInput | UnreadableInput {
  // A browser sends the name alone, and a program where it lies.
  const name = check.line("file.name", given.name.replace(/^.*[\\/]/, ""), fileNameLengthMax);
  if (!base64.test(given.content)) check.refuse("file.content", notBase64);
  if (check.fault !== null) return check.fault;
  const bytes = Buffer.from(given.content, "base64");
  return bytes.length > importFileBytesMax
    ? new UnreadableInput("TOO_LARGE", tooLarge)
    : { ...known, kind: "FILE", file: { name, bytes } };
}

const notBase64 = { problem: "NOT_BASE64", message: "Send the file's bytes in Base64." } as const;
const tooLarge = `A file has ${String(importFileBytesMax / 1024 / 1024)} MB at the most. Open it, and paste the text of the article.`;
