import { InputCheck } from "../kernel/input-check.ts";
import { InvalidInput } from "../kernel/refusal.ts";

/** Ids are UUIDs. */
export interface ArticleToImport {
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
  readonly url?: string | null | undefined;
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

/** An address, to be fetched. */
export interface HandedUrl extends KnownBetter {
  readonly kind: "URL";
  readonly url: string;
}

export function handedIn(given: ArticleToImport): Handed | HandedUrl | InvalidInput {
  const { text, html, url } = given;
  if ([text, html, url].filter((one) => one != null).length !== 1) {
    const message = "Send exactly one of `text`, `html` or `url`.";
    return new InvalidInput("text", { problem: "NOT_EXACTLY_ONE", message });
  }
  const check = new InputCheck();
  const sourceUrl = check.url("sourceUrl", given.sourceUrl ?? null);
  const language = given.language == null ? null : check.language("language", given.language);
  const known = { publisherId: given.publisherId ?? null, language };
  if (url != null) return handedUrl(check, url, known);
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
