import { believed, type Candidate } from "../findings.ts";
import { domainOf } from "../publisher.ts";
import type { ReadingHints } from "../reading.ts";

/** A canonical link to another site says that the original is there. */
export function copyCandidates(candidates: readonly Candidate[], { sourceUrl }: ReadingHints): Candidate[] {
  const canonical = believed(candidates, "canonicalUrl");
  const own =
    sourceUrl ?? candidates.find(({ field, method }) => field === "url" && method === "open-graph")?.value;
  if (canonical === null || own === undefined || own === null) return [];
  const [there, here] = [domainOf(canonical.value), domainOf(own)];
  if (there === null || here === null || there === here) return [];
  const common = {
    confidence: 0.6,
    at: canonical.at,
    method: "link",
    remark: "CANONICAL_ELSEWHERE",
  } as const;
  return [
    { ...common, field: "republication.originalUrl", value: canonical.value },
    { ...common, field: "republication.originalSource", value: there, confidence: 0.4 },
  ];
}
