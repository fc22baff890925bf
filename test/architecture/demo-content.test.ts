import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

interface Decision {
  by: string;
  decision: string;
  reason: string;
  resubmission?: { note: string };
}
interface Passage {
  article?: string;
  quote?: string;
  prefix?: string;
  suffix?: string;
}
interface Claim {
  key: string;
  text: string;
  author: string;
  state: string;
  verdict: { rating: string; rationale: string } | null;
  appearances: (Passage & { attribution: { source: string }[] })[];
  evidence: (Passage & { source: string; excerpt: string })[];
  review?: { assignee: string | null; dueInDays: number };
  story: {
    decisions: Decision[];
    comments: { by: string; replyTo?: number }[];
    correction?: { by: string; note: string; decisions: Decision[] };
    newDraft?: { by: string };
    withdrawal?: { reason: string };
    retraction?: { reason: string };
  };
}
interface Article {
  key: string;
  file: string;
  publisher: string;
  republication?: { originalSource: string; originalArticle?: string };
}
interface Desk {
  countries: Record<string, unknown>;
  sources: { key: string; country: string; owners: string[] }[];
  articles: Article[];
  claims: Claim[];
}

function findDemo(from: string): string {
  const here = join(from, "demo", "desk.json");
  return existsSync(here) ? dirname(here) : findDemo(dirname(from));
}

const demo = findDemo(process.cwd());
const desk = JSON.parse(readFileSync(join(demo, "desk.json"), "utf8")) as Desk;

const FURNITURE =
  /^(Cet article a d|Article publié|Source originale|The original source|This article was originally|Copyright|---|\*Rectificatif)/;

function joinCuts(paragraphs: string[]): string[] {
  return paragraphs.reduce<string[]>((joined, paragraph) => {
    const last = joined.at(-1);
    const isCut = last !== undefined && /[\p{L}\p{N}]$/u.test(last) && /^\p{Ll}/u.test(paragraph);
    return isCut ? [...joined.slice(0, -1), `${last} ${paragraph}`] : [...joined, paragraph];
  }, []);
}

function bodyParagraphs(file: string): string[] {
  const blocks = readFileSync(join(demo, file), "utf8").split("\n\n");
  const start = blocks.findIndex((block) => /^(Thème|Topic)/.test(block)) + 1;
  const end = blocks.findIndex((block, index) => index > start && FURNITURE.test(block));
  return joinCuts(blocks.slice(start, end));
}

const bodies = new Map(
  desk.articles.map((article) => [article.key, bodyParagraphs(article.file).join("\n\n")]),
);
const sourceKeys = new Set(desk.sources.map((source) => source.key));

function passagesOf(claim: Claim): Passage[] {
  return [...claim.appearances, ...claim.evidence].filter((passage) => passage.article !== undefined);
}

function occurrences(passage: Passage): number {
  const wanted = `${passage.prefix ?? ""}${passage.quote ?? ""}${passage.suffix ?? ""}`;
  return (bodies.get(passage.article ?? "") ?? "").split(wanted).length - 1;
}

describe("the demo articles", () => {
  it.each(desk.articles.map((article) => article.file))(
    "%s has 8 to 18 paragraphs and 500 to 1100 words",
    (file) => {
      const paragraphs = bodyParagraphs(file);
      const words = paragraphs.join(" ").split(/\s+/).length;
      expect(paragraphs.length >= 8 && paragraphs.length <= 18).toBe(true);
      expect(words >= 500 && words <= 1100).toBe(true);
    },
  );

  it("name sources, countries and originals that exist", () => {
    const named = desk.articles.flatMap(({ publisher, republication }) => [
      publisher,
      republication?.originalSource ?? publisher,
    ]);
    const owners = desk.sources.flatMap((source) => source.owners);
    expect([...named, ...owners].filter((key) => !sourceKeys.has(key))).toEqual([]);
    expect(desk.sources.filter((source) => !(source.country in desk.countries))).toEqual([]);
    const originals = desk.articles.flatMap((article) => article.republication?.originalArticle ?? []);
    expect(originals.filter((key) => !bodies.has(key))).toEqual([]);
    expect(sourceKeys.size).toBe(desk.sources.length);
    expect(bodies.size).toBe(12);
  });
});

describe.each(desk.claims.map((claim) => [claim.key, claim] as const))("the demo claim %s", (_key, claim) => {
  it("quotes its articles word for word, each passage once", () => {
    expect(passagesOf(claim).filter((passage) => !passage.quote || occurrences(passage) !== 1)).toEqual([]);
  });

  it("names sources that exist", () => {
    const links = claim.appearances.flatMap((appearance) => appearance.attribution);
    expect([...links, ...claim.evidence].filter(({ source }) => !sourceKeys.has(source))).toEqual([]);
  });

  it("has been judged by somebody who did not write it", () => {
    const { decisions, correction } = claim.story;
    const judged = [...decisions, ...(correction?.decisions ?? [])];
    expect(
      judged.filter(({ by, reason }) => !by.startsWith("reviewer") || by === claim.author || reason === ""),
    ).toEqual([]);
  });

  it("could be submitted, unless it is a draft", () => {
    const ready = claim.evidence.length > 0 && Boolean(claim.verdict?.rationale);
    expect(claim.state === "DRAFT" || ready).toBe(true);
  });

  it("ends where its decisions lead", () => {
    const last = claim.story.decisions.at(-1)?.decision ?? "NONE";
    const leads: Record<string, string[]> = {
      NONE: ["DRAFT", "IN_REVIEW", "WITHDRAWN"],
      APPROVE: ["APPROVED", "PUBLISHED", "RETRACTED"],
      REQUEST_CHANGES: ["CHANGES_REQUESTED"],
      REJECT: ["REJECTED"],
    };
    expect(leads[last]).toContain(claim.state);
    expect(Boolean(claim.story.retraction)).toBe(claim.state === "RETRACTED");
    expect(Boolean(claim.story.withdrawal)).toBe(claim.state === "WITHDRAWN");
  });
});

it("shows every state a claim can be in", () => {
  const counts: Record<string, number> = {};
  for (const { state } of desk.claims) counts[state] = (counts[state] ?? 0) + 1;
  expect(counts).toEqual({
    DRAFT: 3,
    IN_REVIEW: 4,
    CHANGES_REQUESTED: 2,
    APPROVED: 2,
    PUBLISHED: 12,
    REJECTED: 1,
    WITHDRAWN: 1,
    RETRACTED: 1,
  });
  expect(desk.claims.filter((claim) => claim.story.correction?.note)).toHaveLength(1);
  expect(desk.claims.filter((claim) => claim.story.newDraft)).toHaveLength(1);
  expect(desk.claims.filter((claim) => claim.review?.assignee)).toHaveLength(1);
  expect(desk.claims.filter((claim) => (claim.review?.dueInDays ?? 0) < 0)).toHaveLength(1);
});
