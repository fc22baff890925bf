import type { FieldChange } from "../../lib/outcome.ts";
import type { DeskReview } from "./review-desk.query.ts";

/** What a page shows of that which a decision covers, by the names that the API has for its fields. */
export interface ReviewContent {
  readonly digest: string;
  readonly anchorsDigest: string | null;
  readonly fields: Readonly<Record<string, string | null>>;
}

type Shown = Pick<DeskReview, "digest" | "anchorsDigest" | "claim">;

export function reviewContent({ digest, anchorsDigest, claim }: Shown): ReviewContent {
  const { text, language, kind, topics, verdict, appearances, evidence } = claim;
  const fields = {
    text,
    language,
    kind,
    topics: topics.toSorted().join(", "),
    verdict: verdict?.rating ?? null,
    rationale: verdict?.rationaleText ?? null,
    appearances: appearances.nodes.map(appearanceLine).join("\n"),
    evidence: evidence.nodes.map(evidenceLine).join("\n"),
  };
  return { digest, anchorsDigest, fields };
}

/** Field by field, in the order in which a reviewer reads them. */
export function changesBetween(before: ReviewContent, after: ReviewContent): FieldChange[] {
  return Object.keys(after.fields)
    .map((field) => ({ field, before: before.fields[field] ?? null, after: after.fields[field] ?? null }))
    .filter((change) => change.before !== change.after);
}

/** What was read is not what a decision would be about now: the claim, or what became of its words in an article. */
export const isOther = (before: ReviewContent, after: ReviewContent): boolean =>
  before.digest !== after.digest || before.anchorsDigest !== after.anchorsDigest;

type Appearance = Shown["claim"]["appearances"]["nodes"][number];
type Evidence = Shown["claim"]["evidence"]["nodes"][number];

const joined = (parts: readonly (string | null | undefined)[], by: string): string =>
  parts.filter((part) => part !== null && part !== undefined && part !== "").join(by);

function appearanceLine({ anchor, article, attribution }: Appearance): string {
  const speakers = attribution.map(({ source, verb }) => joined([source?.name, verb], " ")).join(", ");
  return `“${anchor.exact}” (${joined([article.title, speakers], ": ")})`;
}

/** A line begins with the stance as the API names it: `useReadableValue` says it in the reader's words. */
function evidenceLine({ stance, source, article, url, excerpt, note }: Evidence): string {
  const quoted = excerpt === null ? null : `“${excerpt}”`;
  return `${stance}: ${joined([source?.name, article?.title, url, quoted, note], " — ")}`;
}
