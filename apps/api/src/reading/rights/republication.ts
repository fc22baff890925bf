import type { Block } from "../block.ts";
import { believed, type Candidate } from "../findings.ts";
import type { Place } from "../place.ts";
import type { ReadRepublication } from "../reading.ts";
import { readOriginalSource } from "./original-source.ts";

/** What a sentence about the original source gives: the source, its address where linked, and the sentence itself. */
export function republicationCandidates(block: Block, place: Place): Candidate[] {
  const stated = readOriginalSource(block);
  if (stated === null) return [];
  const { name, url, evidence } = stated;
  const confidence = /^(?:source|quelle|fuente)\b/iu.test(evidence) ? 0.7 : 0.9;
  const method = "text" as const;
  const candidates: Candidate[] = [
    { field: "republication.originalSource", value: name, confidence, at: place(block, name), method },
    { field: "republication.evidence", value: evidence, confidence, at: place(block, evidence), method },
  ];
  if (url === null) return candidates;
  return [
    ...candidates,
    { field: "republication.originalUrl", value: url, confidence, at: place(block, url), method },
  ];
}

/** Null where nothing says that the article is a copy, or what it is said to copy is its own publisher. */
export function toRepublication(
  candidates: readonly Candidate[],
  publisher: string | null,
): ReadRepublication | null {
  const source = believed(candidates, "republication.originalSource");
  const url = believed(candidates, "republication.originalUrl");
  if (source === null && url === null) return null;
  // Many outlets print this under their own articles too.
  if (source !== null && publisher !== null && folded(source.value) === folded(publisher)) return null;
  const evidence = believed(candidates, "republication.evidence");
  const isLinkOnly =
    evidence === null && (source === null || source.method === "link" || source.method === "json-ld");
  return {
    originalSource: source?.value ?? null,
    originalUrl: url?.value ?? null,
    // A lone link under the byline is the statement itself.
    evidence: evidence?.value ?? (source?.method === "lone-link" ? source.value : null),
    how: isLinkOnly ? "CANONICAL_LINK" : "STATED_IN_TEXT",
  };
}

function folded(name: string): string {
  return name.toLowerCase().replace(/^(?:les?|la|the)\s|[^\p{L}\p{N}]/gu, "");
}
