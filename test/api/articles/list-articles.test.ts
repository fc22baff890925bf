import { send, sendOk } from "../../testkit/graphql.ts";
import { newArticle, newSource, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit } from "./articles.ts";

const list = `query ($search: String, $filter: ArticleFilter, $orderBy: [ArticleOrder!]) {
  articles(search: $search, filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { title } } }`;

/** In every headline, so that these tests see their own articles alone. */
const mark = unique("").trim().replaceAll("-", "");
const titles = {
  dam: `A dam at Élan ${mark}`,
  fish: `Fish & 100% chips ${mark}`,
  treaty: `The treaty of the strait ${mark}`,
  wind: `l’été du vent ${mark}`,
};
type Name = keyof typeof titles;

const articles: Record<Name, Record<string, unknown>> = {
  treaty: { publishedAt: "2024-06-24T08:30:00Z", topics: ["Law", "Sea"], regions: ["Europe"] },
  wind: { publishedAt: "2024", language: "fr", topics: ["Weather"], regions: ["Europe", "Orvane"] },
  dam: { publishedAt: "2024-06", topics: ["Law"] },
  fish: { topics: ["Sea"] },
};

let editor: Person;
let publisher: { id: string };
let since: string;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  publisher = await newSource(editor, unique("Le Phare"), "OUTLET");
  for (const name of ["dam", "treaty", "fish", "wind"] as const) {
    const article: Versioned = await newArticle(editor, "The sea went on.");
    const by = name === "treaty" || name === "wind" ? { publisherId: publisher.id } : {};
    await edit(editor, article, { title: titles[name], ...articles[name], ...by });
    if (name === "treaty") since = new Date().toISOString();
  }
});

async function found(how: {
  search?: string;
  filter?: object;
  orderBy?: object[];
}): Promise<(string | undefined)[]> {
  const search = `${mark} ${how.search ?? ""}`;
  const { articles: page } = await sendOk(list, { ...how, search }, { as: editor });
  expect(page.totalCount).toBe(page.nodes.length);
  return page.nodes.map(
    ({ title }: { title: string }) => Object.entries(titles).find(([, one]) => one === title)?.[0],
  );
}

describe("articles are ordered", () => {
  test.each<[string, object[] | undefined, Name[]]>([
    [
      "by date, the latest first and what has none last, unless told",
      undefined,
      ["treaty", "dam", "wind", "fish"],
    ],
    [
      "by date, the earliest first",
      [{ field: "PUBLISHED_AT", direction: "ASC" }],
      ["fish", "wind", "dam", "treaty"],
    ],
    ["by when they came in", [{ field: "CREATED_AT", direction: "ASC" }], ["dam", "treaty", "fish", "wind"]],
    [
      "by when they came in, backwards",
      [{ field: "CREATED_AT", direction: "DESC" }],
      ["wind", "fish", "treaty", "dam"],
    ],
    [
      "by headline, capitals before small letters",
      [{ field: "TITLE", direction: "ASC" }],
      ["dam", "fish", "treaty", "wind"],
    ],
  ])("%s", async (_how, orderBy, expected) => {
    expect(await found({ ...(orderBy ? { orderBy } : {}) })).toEqual(expected);
  });
});

describe("a search of articles", () => {
  test.each<[string, string, Name[]]>([
    ["a word, whatever its accents and case", "ELAN", ["dam"]],
    ["an accent where the headline has none", "tréaty", ["treaty"]],
    ["a phrase", '"the strait"', ["treaty"]],
    ["the words of a phrase in another order", '"strait the"', []],
    ["an exclusion", "-treaty -fish", ["dam", "wind"]],
    ["an excluded phrase", '-"of the" -"du vent"', ["dam", "fish"]],
    ["signs that a pattern would read", "100%", ["fish"]],
  ])("finds %s", async (_what, search, expected) => {
    expect(await found({ search })).toEqual(expected);
  });
});

describe("a filter of articles", () => {
  test.each<[string, () => object, Name[]]>([
    ["a language", () => ({ language: { eq: "fr" } }), ["wind"]],
    ["not a language", () => ({ language: { not: "en" } }), ["wind"]],
    ["a publisher", () => ({ publisherId: { eq: publisher.id } }), ["treaty", "wind"]],
    ["another publisher, or none", () => ({ not: { publisherId: { eq: publisher.id } } }), ["dam", "fish"]],
    ["a topic", () => ({ topics: { eq: "Law" } }), ["treaty", "dam"]],
    ["one of some topics", () => ({ topics: { in: ["Weather", "Sea"] } }), ["treaty", "wind", "fish"]],
    ["all of some topics", () => ({ topics: { all: ["Sea", "Law"] } }), ["treaty"]],
    ["not a topic", () => ({ topics: { not: "Law" } }), ["wind", "fish"]],
    ["a region", () => ({ regions: { eq: "Orvane" } }), ["wind"]],
    ["a time", () => ({ publishedAt: { gte: "2024-06-01T00:00:00Z", lt: "2024-06-02T00:00:00Z" } }), ["dam"]],
    ["what came in since", () => ({ createdAt: { gt: since } }), ["wind", "fish"]],
    [
      "one thing or another",
      () => ({ or: [{ language: { eq: "fr" } }, { topics: { all: ["Sea", "Law"] } }] }),
      ["treaty", "wind"],
    ],
    [
      "two things at once",
      () => ({ and: [{ topics: { eq: "Sea" } }, { not: { regions: { eq: "Europe" } } }] }),
      ["fish"],
    ],
  ])("by %s", async (_what, filter, expected) => {
    expect(await found({ filter: filter() })).toEqual(expected);
  });
});

test("a list of articles with all that they hold is one statement", async () => {
  const { statements, errors } = await send(
    `{ articles(first: 50) { totalCount nodes { title publisher { name owners { name } } authors { name }
       rights { permission } revision { text html excerpt } revisions(first: 3) { nodes { number } }
       republication { originalSource { name } original { title } } similar(first: 3) { nodes { article { title } } }
       claims(first: 3) { totalCount nodes { text } } audit(first: 3) { nodes { action } } } } }`,
    {},
    { as: editor },
  );
  expect(errors).toEqual([]);
  expect(statements).toBeLessThanOrEqual(2);
});
