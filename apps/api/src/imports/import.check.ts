import { InputCheck } from "../kernel/input-check.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import { FetchingNotOffered } from "./article-import.refusal.ts";

/** Ids are UUIDs. */
export interface ArticleToImport {
  readonly text?: string | null | undefined;
  readonly html?: string | null | undefined;
  readonly url?: string | null | undefined;
  readonly sourceUrl?: string | null | undefined;
  readonly publisherId?: string | null | undefined;
  readonly language?: string | null | undefined;
}

/** What was handed in, and what whoever did so knows better than its page. */
export interface Handed {
  readonly kind: "TEXT" | "HTML";
  readonly input: string;
  readonly sourceUrl: string | null;
  readonly publisherId: string | null;
  readonly language: string | null;
}

export function handedIn(given: ArticleToImport): Handed | InvalidInput | FetchingNotOffered {
  const { text, html, url } = given;
  if ([text, html, url].filter((one) => one != null).length !== 1) {
    const message = "Send exactly one of `text`, `html` or `url`.";
    return new InvalidInput("text", { problem: "NOT_EXACTLY_ONE", message });
  }
  const input = text ?? html;
  if (input == null) return new FetchingNotOffered();
  const check = new InputCheck();
  const sourceUrl = check.url("sourceUrl", given.sourceUrl ?? null);
  const language = given.language == null ? null : check.language("language", given.language);
  if (check.fault !== null) return check.fault;
  const kind = text == null ? "HTML" : "TEXT";
  // Half a surrogate pair is no text, and Postgres would keep something else than what was read.
  return { kind, input: input.toWellFormed(), sourceUrl, publisherId: given.publisherId ?? null, language };
}
