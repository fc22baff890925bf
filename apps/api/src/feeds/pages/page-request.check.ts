import type { FastifyRequest } from "fastify";
import { locales, type Locale } from "@claimdesk/shared/locale";
import Negotiator from "negotiator";
import { z } from "zod";
import { cursorLengthMax, instant, readQuery } from "../feed-request.check.ts";
import { localeOf } from "../page-words.ts";

/** What somebody asks of a public page beside which thing it is about. */
export interface PageRequest {
  /** The language that the address asks for; links on the page keep it. */
  readonly chosen: Locale | null;
  /** The one that the browser asks for. Where neither says any, the page speaks that of what it shows. */
  readonly preferred: Locale | null;
  readonly asOf: string | null;
  readonly after: string | null;
  /** Of the second list of a page that has two. */
  readonly articlesAfter: string | null;
  /** Not the beginnings of lists alone. */
  readonly all: string | null;
}

const cursor = z.string("may be given once").min(1).max(cursorLengthMax).nullable().default(null);

// Addresses are passed on with whatever programs hang on to them: what is not known here means nothing.
const shape = z.object({
  lang: z.enum(locales).nullable().default(null).catch(null),
  asOf: instant,
  after: cursor,
  articlesAfter: cursor,
  all: z.literal("1").nullable().default(null).catch(null),
});

/** Which part of a thing is looked at, and as of when. */
export type PageView = Omit<PageRequest, "chosen" | "preferred">;

export function readPageRequest({ query, headers }: Pick<FastifyRequest, "query" | "headers">): PageRequest {
  const { lang, ...asked } = readQuery(shape, query);
  return { chosen: lang, preferred: preferredLocale(headers), ...asked };
}

/** The language of a page about what is written in `language`; null where that is in none. */
export const localeFor = (
  { chosen, preferred }: Pick<PageRequest, "chosen" | "preferred">,
  language: string | null,
): Locale => chosen ?? preferred ?? localeOf(language);

/** Whoever takes any language answers both questions with what was named first. */
export function preferredLocale(headers: FastifyRequest["headers"]): Locale | null {
  const asked = new Negotiator({ headers });
  const [first, second] = [asked.language(["en", "fr"]), asked.language(["fr", "en"])];
  return first === second ? (locales.find((locale) => locale === first) ?? null) : null;
}

/** Programs take anything, and get what they get elsewhere here; people's browsers name HTML first. */
export const wantsPage = (headers: FastifyRequest["headers"]): boolean =>
  new Negotiator({ headers }).mediaType(["application/json", "text/html"]) === "text/html";
