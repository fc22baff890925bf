import { sendOk } from "../../testkit/graphql.ts";
import { DeskOfMany } from "./desk-of-many.ts";
import { publishMany } from "./published-claims.ts";

const desk = new DeskOfMany("search_marks");

beforeAll(async () => {
  await desk.open();
  await publishMany(desk.client);
});
afterAll(() => desk.close());

const marked = `query ($search: String!, $filter: ClaimFilter) {
  claims(search: $search, filter: $filter, first: 100) { edges { highlights { field fragments } node { text } } }
}`;

interface Edge {
  highlights: { field: string; fragments: string[] }[];
  node: { text: string };
}

/** Searches by each of the ways, and which words of a text that was found they are to mark. */
const searches = [
  ["président", /président|president/gu],
  ["the budgets", /budgets?/gu],
  ["présidents -budget", /président|president/gu],
  ["zorvane provin", /Zorvane|provinces/gu],
  ["ELECTRICITE", /électricité|electricity/gu],
  ["election suivront", /élections?|suivront/gu],
  ["coquelicot", /coquelicot/gu],
  ["xylophone dis", /xylophone|disparut|disappeared|disputes/gu],
  ['"banque centrale" hésite', /(?<=la )Banque|centrale(?= hésite)|hésite/gu],
] as const;

const languages: readonly (readonly [where: string, filter: { language?: object }])[] = [
  ["in either language", {}],
  ["in French", { language: { eq: "fr" } }],
  ["in English", { language: { eq: "en" } }],
];

describe.each(languages)(
  "claims %s are shown with the words marked that were sought, and no others",
  (_where, filter) => {
    test.each(searches)("%s", async (search, words) => {
      const edges: Edge[] = (await sendOk(marked, { search, filter })).claims.edges;
      for (const { highlights, node } of edges) {
        const fragment = node.text.replaceAll(words, "<mark>$&</mark>");
        expect(fragment).not.toBe(node.text);
        expect(highlights).toEqual([{ field: "text", fragments: [fragment] }]);
      }
      expect(edges.length > 0 || filter.language !== undefined).toBe(true);
    });
  },
);

test("a claim that is found by its topics alone has nothing marked", async () => {
  const filter = { topics: { eq: "fisheries" } };
  const edges: Edge[] = (await sendOk(marked, { search: "fisheries", filter })).claims.edges;
  const silent = edges.filter(({ node }) => !node.text.includes("fishery"));
  expect(silent).not.toEqual([]);
  for (const { highlights } of silent) expect(highlights).toEqual([{ field: "text", fragments: [] }]);
});
