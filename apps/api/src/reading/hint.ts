import type { Candidate } from "./findings.ts";
import { languageTag } from "./language.ts";
import { domainOf } from "./publisher.ts";
import type { FieldName, ReadingHints } from "./reading.ts";
import { isWebAddress } from "./text/inline.ts";

/** Whoever hands an article in knows where it is from and what it is written in: that is believed first. */
export function hintCandidates(hints: ReadingHints): Candidate[] {
  const { sourceUrl, language } = hints;
  const candidates = toldCandidates(hints);
  const tag = typeof language === "string" ? languageTag(language) : null;
  if (tag !== null)
    candidates.push({ field: "language", value: tag, confidence: 1, at: null, method: "hint" });
  if (typeof sourceUrl === "string" && isWebAddress(sourceUrl)) {
    candidates.push({ field: "url", value: sourceUrl, confidence: 1, at: null, method: "hint" });
    const domain = domainOf(sourceUrl);
    // Better than nothing: any name that the page itself gives is believed over it.
    const standIn = { confidence: 0.2, at: null, method: "hint", remark: "DOMAIN_AS_NAME" } as const;
    if (domain !== null) candidates.push({ field: "publisher", value: domain, ...standIn });
  }
  return candidates;
}

function toldCandidates({ authors = [], topics = [], ...told }: ReadingHints): Candidate[] {
  const { title, standfirst, publisher, publishedAt } = told;
  const lone = Object.entries({ title, standfirst, publisher, publishedAt }) as [FieldName, string | null][];
  const several = [
    ...authors.map((name) => ["authors", name] as const),
    ...topics.map((name) => ["topics", name] as const),
  ];
  return [...lone, ...several].flatMap(([field, value]) =>
    value == null ? [] : [{ field, value, confidence: 1, at: null, method: "hint" }],
  );
}
