import type { Candidate } from "./findings.ts";
import { languageTag } from "./language.ts";
import { domainOf } from "./publisher.ts";
import type { ReadingHints } from "./reading.ts";
import { isWebAddress } from "./text/inline.ts";

/** Whoever hands an article in knows where it is from and what it is written in: that is believed first. */
export function hintCandidates({ sourceUrl, language }: ReadingHints): Candidate[] {
  const candidates: Candidate[] = [];
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
