import { done, newArticle, newSource, unique, type Article, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, type Published } from "../../testkit/review-desk.ts";
import { apiUrl } from "../../testkit/server.ts";
import { edit } from "../articles/articles.ts";

export interface Desk {
  editor: Person;
  reviewer: Person;
}

export const newDesk = async (): Promise<Desk> => ({
  editor: await newPerson(["EDITOR"]),
  reviewer: await newPerson(["REVIEWER"]),
});

const paragraph = "« The bridge was closed for two days », said the minister. 🚲 Nobody asked why.";

/** The same words of the paragraph, each time from a letter further on: no claim has one appearance twice. */
const anchors = Array.from("bridge was closed", (letter, at) => ({ letter, start: 6 + at, end: 23 }))
  .filter(({ letter }) => letter !== " ")
  .map(({ start, end }) => ({ start, end, exact: paragraph.slice(start, end) }));

const claimWanted = "... on Claim { id version }";

/** Something that is published for one test alone, with what the test may ask for again. */
export interface Story extends Published {
  text: string;
  topic: string;
  minister: { id: string; name: string };
  early: Article;
  late: Article;
}

interface Told {
  text?: string;
  language?: string;
  rating?: string;
  rationale?: string;
  ministerName?: string;
  note?: string;
  /** How many, 2 at least. */
  appearances?: number;
}

/** A claim that a minister makes in two articles, the second of which was added first, with evidence and a verdict. */
export async function publishStory({ editor, reviewer }: Desk, told: Told = {}): Promise<Story> {
  const text = told.text ?? unique("The bridge was closed for");
  const topic = unique("bridges");
  const name = told.ministerName ?? unique("Mina Minister");
  const minister = { name, ...(await sourceWithHome(editor, name, "PERSON")) };
  const agency = await newSource(editor, unique("An agency"), "AGENCY");
  const [late, early] = [await datedArticle(editor, "2024-06-24"), await datedArticle(editor, "2024-05")];
  const attribution = [
    { sourceId: agency.id, verb: "citing" },
    { sourceId: minister.id, verb: "said", anchor: { exact: "said the minister" } },
  ];
  const appearance = { articleId: late.id, anchor: { exact: "bridge was closed" }, attribution };
  const { language = "en" } = told;
  const made = await done<Versioned>("createClaim", claimWanted, {
    as: editor,
    input: { text, language, topics: [topic], evenIfSameExists: true, appearance },
  });
  let placed = made;
  for (const anchor of anchors.slice(0, (told.appearances ?? 2) - 1))
    placed = await change(editor, "addAppearance")(placed, {
      appearance: { ...appearance, articleId: early.id, anchor },
    });
  const proven = await change(editor, "addEvidence")(placed, {
    stance: "REFUTES",
    articleId: early.id,
    anchor: { exact: "two days" },
    note: told.note ?? "Two, not three.",
  });
  const rated = await change(editor, "proposeVerdict")(proven, {
    rating: told.rating ?? "mostly_true",
    rationale: told.rationale ?? "The log of the bridge says so.",
  });
  const published = await publish(editor, await decide(reviewer, await submit(editor, rated)));
  return { ...published, text, topic, minister, early, late };
}

const change =
  (as: Person, verb: string) =>
  ({ id, version }: Versioned, more: object): Promise<Versioned> =>
    done<Versioned>(verb, claimWanted, { as, input: { claimId: id, expectedVersion: version, ...more } });

const sourceWithHome = (as: Person, name: string, kind: string): Promise<{ id: string }> =>
  done("createSource", "... on Source { id }", {
    as,
    input: { name, kind, homepage: "https://source.example/", evenIfSameExists: true },
  });

async function datedArticle(as: Person, publishedAt: string): Promise<Article> {
  const article = await newArticle(as, paragraph);
  const publisherId = (await sourceWithHome(as, unique("The Outlet"), "OUTLET")).id;
  const url = `https://outlet.example/${article.id}?a=1&b=2`;
  const edited = await edit(as, article, { publishedAt, publisherId, url });
  return { ...article, version: edited.version };
}

export async function correct(
  { editor, reviewer }: Desk,
  story: Versioned,
  note: string,
): Promise<Published> {
  const draft = await reword(editor, story, unique("The bridge was closed for two days"));
  return publish(editor, await decide(reviewer, await submit(editor, draft)), note);
}

export const retract = ({ editor }: Desk, { id, version }: Versioned, reason: string): Promise<unknown> =>
  done("retractClaim", "... on Publication { id }", {
    as: editor,
    input: { claimId: id, expectedVersion: version, reason },
  });

/** What anybody gets at an address of the desk. */
export async function fetchText(
  path: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; headers: Headers; text: string; statements: number }> {
  const response = await fetch(apiUrl(path), { headers });
  const statements = Number(response.headers.get("x-sql-statements"));
  return { status: response.status, headers: response.headers, text: await response.text(), statements };
}

// The shape of a document is the test's to know.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
export async function fetchJson(path: string): Promise<any> {
  const { text } = await fetchText(path);
  return JSON.parse(text);
}
