import type { ArticleRepairQuery } from "../../gql/graphql.ts";
import type { ArticleDraft } from "./article-draft.ts";

type Import = ArticleRepairQuery["articleImports"]["nodes"][number];
type Finding = Import["findings"][number];

/** The words of what was handed in that a value was read in, with what stands around them. */
interface Evidence {
  before: string;
  exact: string;
  after: string;
}

/** One value that was read for a field. */
export interface FieldReading {
  field: string;
  value: string;
  /** As the API says it, such as `json-ld`; null where only another reading tells of this value. */
  method: string | null;
  /** 0 to 1: an order between candidates. */
  confidence: number | null;
  evidence: Evidence | null;
}

const aroundMax = 40;
const exactMax = 160;

/** Everything that an import read, the value that was believed first, and each that contradicts it. */
export function readingsOf({ input, findings }: Pick<Import, "input" | "findings">): FieldReading[] {
  // Places are told in code points.
  const letters = input === null ? [] : Array.from(input);
  const read = findings.map((finding) => toReading(finding, letters));
  const others = findings.flatMap(({ field, disagreesWith }) =>
    disagreesWith
      .filter((value) => !read.some((one) => one.field === field && one.value === value))
      .map((value) => ({ field, value, method: null, confidence: null, evidence: null })),
  );
  const all = [...read, ...others];
  return all.filter(
    (one, at) => all.findIndex(({ field, value }) => field === one.field && value === one.value) === at,
  );
}

function toReading({ field, value, method, confidence, origin }: Finding, letters: string[]): FieldReading {
  return { field, value, method, confidence, evidence: origin && evidenceAt(letters, origin) };
}

function evidenceAt(letters: string[], { start, end }: NonNullable<Finding["origin"]>): Evidence | null {
  const words = (from: number, to: number) => letters.slice(Math.max(0, from), to).join("");
  const exact = words(start, Math.min(end, start + exactMax));
  if (exact.trim() === "") return null;
  const isCut = end > start + exactMax;
  return {
    before: words(start - aroundMax, start),
    exact: isCut ? `${exact}…` : exact,
    after: isCut ? "" : words(end, end + aroundMax),
  };
}

const plain = ["title", "standfirst", "url", "language", "publishedAt"] as const;
const rights = ["holder", "credit", "notice", "terms", "contact", "disclaimer"] as const;

/** The value in the field that it was read for; undefined where a field is no text that could be taken as it is. */
export function withReading(
  draft: ArticleDraft,
  { field, value }: Pick<FieldReading, "field" | "value">,
): Partial<ArticleDraft> | undefined {
  const name = plain.find((one) => one === field);
  if (name !== undefined) return { [name]: value };
  const right = rights.find((one) => `rights.${one}` === field);
  if (right !== undefined) return { rights: { ...draft.rights, [right]: value } };
  if (field === "republication.originalUrl")
    return { republication: { ...draft.republication, originalUrl: value } };
  return undefined;
}

/** Does the field hold this value now? */
export function isTaken(draft: ArticleDraft, reading: Pick<FieldReading, "field" | "value">): boolean {
  const taken = withReading(draft, reading);
  return taken !== undefined && JSON.stringify({ ...draft, ...taken }) === JSON.stringify(draft);
}
