import type { Candidate, UnitSpan } from "../findings.ts";
import { furnitureOf } from "../furniture.ts";
import { holderOf } from "../rights/notice.ts";
import type { AsideBlock } from "../rights/rights.ts";
import type { PrintedLine } from "./source-words.ts";
import type { SourcePage } from "./source-page.ts";

/** The copyright line at the foot of the page, where the article has none of its own; and the terms that stand there. */
export function siteTerms({ words }: SourcePage, aside: readonly AsideBlock[]): Candidate[] {
  const known = new Set(aside.map(({ block }) => block.text));
  const terms = words.feet
    .filter((line) => !known.has(line.text) && kindOf(line) === "TERMS")
    .map((line) => saidBySite("rights.terms", line));
  const notice = words.notices.at(-1);
  if (notice === undefined || known.has(notice.text)) return terms;
  const hasOwn = aside.some(({ kind }) => kind === "NOTICE");
  if (hasOwn && !words.feet.some((foot) => isWithin(notice, foot))) return terms;
  const holder = hasOwn ? null : holderOf(notice);
  const named = { ...saidBySite("rights.holder", notice), confidence: 0.5, value: holder ?? "" };
  return [...terms, saidBySite("rights.notice", notice), ...(holder === null ? [] : [named])];
}

function saidBySite(field: Candidate["field"], { text, ...at }: PrintedLine): Candidate {
  const one = { field, value: text, at, confidence: 0.6, method: "text" } as const;
  return { ...one, remark: "PAGE_FOOT", isOfSite: true };
}

const nothingElse = {
  kind: "paragraph",
  level: 0,
  html: "",
  links: [],
  isEmphasised: false,
  at: null,
} as const;
const kindOf = ({ text }: PrintedLine) => furnitureOf({ ...nothingElse, text })?.kind;

/** What was read as the article's own, and stands at the foot of the page all the same. */
export function withSitesTold(candidates: readonly Candidate[], { words }: SourcePage): Candidate[] {
  return candidates.map((one) => {
    const isRights = one.field.startsWith("rights.") && one.method === "text";
    if (!isRights || one.at === null || !words.feet.some((foot) => isWithin(one.at, foot))) return one;
    return { ...one, remark: "PAGE_FOOT", isOfSite: true };
  });
}

const isWithin = (at: UnitSpan | null, foot: UnitSpan): boolean =>
  at !== null && at.start < foot.end && at.end > foot.start;
