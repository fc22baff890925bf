import { randomUUID } from "node:crypto";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

let editor: Person;
let article = "";

beforeAll(async () => {
  editor = await newPerson(["EDITOR", "REVIEWER", "ADMIN"]);
  article = (await newArticle(editor, "The treaty was signed in the morning.")).id;
  await newSource(editor);
});

const ask = (document: string, variables: Record<string, unknown> = {}) =>
  send(document, variables, { as: editor });

describe("a page", () => {
  const sources =
    "query ($first: Int, $last: Int) { sources(first: $first, last: $last) { totalCount nodes { id } pageInfo { hasNextPage endCursor } } }";

  test("of nothing holds nothing, and the count of everything", async () => {
    for (const size of [{ first: 0 }, { last: 0 }]) {
      const answer = await ask(sources, size);
      expect(answer.errors).toEqual([]);
      expect(answer.data.sources.nodes).toEqual([]);
      expect(answer.data.sources.totalCount).toBeGreaterThan(0);
    }
  });

  test.each([-1, -2_147_483_648, 101, 10_000, 2_147_483_647])(
    "of %d is refused with what may be asked",
    async (size) => {
      for (const name of ["first", "last"]) {
        const answer = await ask(sources, { [name]: size });
        expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
        expect(answer.errors[0]?.message).toBe(`\`${name}\` is a number from 0 to 100; got ${String(size)}.`);
      }
    },
  );

  test.each([2_147_483_648, 1e300, 1.5, "10", true, [1]])(
    "of %p is refused: that is no size",
    async (size) => {
      expect(codesOf(await ask(sources, { first: size }))).toEqual(["BAD_USER_INPUT"]);
    },
  );
});

describe("a filter", () => {
  const filtered = "query ($filter: ClaimFilter) { claims(filter: $filter) { totalCount } }";
  const nested = (depth: number, word: "and" | "or" | "not"): object => {
    let filter: object = { language: { eq: "en" } };
    for (let level = 0; level < depth; level += 1) filter = { [word]: word === "not" ? filter : [filter] };
    return filter;
  };
  const literal = (depth: number): string =>
    depth === 0 ? `{ language: { eq: "en" } }` : `{ not: ${literal(depth - 1)} }`;

  test.each(["and", "or", "not"] as const)(
    "nested by `%s` 50 deep is refused, and 6 deep is not",
    async (word) => {
      const deep = await ask(filtered, { filter: nested(50, word) });
      expect(codesOf(deep)).toEqual(["TOO_COSTLY"]);
      expect(deep.errors[0]?.message).toBe("A filter may nest 8 deep at the most.");
      expect((await ask(filtered, { filter: nested(6, word) })).errors).toEqual([]);
    },
  );

  test("in the document itself is no deeper", async () => {
    expect(codesOf(await ask(`{ claims(filter: ${literal(50)}) { totalCount } }`))).toEqual(["TOO_COSTLY"]);
    expect(codesOf(await ask(`{ claims(filter: ${literal(900)}) { totalCount } }`))).toEqual(["TOO_COSTLY"]);
  });

  test("thousands deep is no fault of the desk's", async () => {
    const variables = `{"filter":${'{"not":'.repeat(20_000)}{}${"}".repeat(20_000)}}`;
    const body = `{"query":${JSON.stringify(filtered)},"variables":${variables}}`;
    expect(await codesOfBody(body)).toEqual(["TOO_COSTLY"]);
    for (const [open, close] of [
      ["[", "]"],
      ["{not:", "}"],
    ] as const) {
      const value = open.repeat(1_900) + close.repeat(1_900);
      const document = `{ claims(filter: ${value}) { totalCount } }`;
      expect(codesOf(await ask(document))).not.toContain("INTERNAL_SERVER_ERROR");
    }
    const selection = `{ ${"claims { nodes { appearances { ".repeat(300)} id ${"} } }".repeat(300)} }`;
    expect(codesOf(await ask(selection))).toEqual(["TOO_COSTLY"]);
  });

  test("of more tests than anybody needs is refused", async () => {
    const or = Array.from({ length: 101 }, () => ({ language: { eq: "en" } }));
    expect(codesOf(await ask(filtered, { filter: { or } }))).toEqual(["TOO_COSTLY"]);
  });
});

async function codesOfBody(body: string): Promise<unknown[]> {
  const { apiUrl } = await import("../../testkit/server.ts");
  const response = await fetch(apiUrl("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json", ...editor.headers },
    body,
  });
  const { errors = [] } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return errors.map(({ extensions }) => extensions.code);
}

test.each(["claims", "articles", "sources"])(
  "a megabyte of search text in %s is refused with the bound",
  async (root) => {
    const document = `query ($search: String) { ${root}(search: $search) { totalCount } }`;
    for (const search of ["a".repeat(1_000_000), "a ".repeat(500_000), "é🚢".repeat(300_000)]) {
      const answer = await ask(document, { search });
      expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
      expect(answer.errors[0]?.message).toMatch(/\d/);
      expect(answer.errors[0]?.message.length).toBeLessThan(300);
    }
  },
);

const instants = [
  "+275761-01-01T00:00:00Z",
  "-000001-01-01T00:00:00Z",
  "10000-01-01T00:00:00Z",
  "294277-01-01T00:00:00Z",
  "2024-02-30T00:00:00Z",
  "2024-01-01T25:00:00Z",
  "2024-01-01",
  "yesterday",
  "",
  "9".repeat(10_000),
];

test.each(instants.map((instant) => [instant.slice(0, 30), instant] as const))(
  "an instant of %s is refused, wherever it stands",
  async (_shown, instant) => {
    for (const [document, variables] of [
      ["query ($at: DateTime) { claims(asOf: $at) { totalCount } }", { at: instant }],
      [
        "query ($f: ClaimFilter) { claims(filter: $f) { totalCount } }",
        { f: { publishedAt: { gte: instant } } },
      ],
    ] as const)
      expect(codesOf(await ask(document, variables))).toEqual(["BAD_USER_INPUT"]);
  },
);

test.each(["0001-01-01T00:00:00Z", "1066-10-14T09:00:00Z", "9999-12-31T23:59:59.999Z"])(
  "an instant of %s is read, though nothing was published then or yet",
  async (at) => {
    const document =
      "query ($at: DateTime!) { claims(asOf: $at, filter: { publishedAt: { gt: $at } }) { totalCount } }";
    expect(await sendOk(document, { at }, { as: editor })).toEqual({ claims: { totalCount: 0 } });
  },
);

test.each(["2024-13", "2024-02-30", "24", "year", "99999", "-1"])(
  "a date of an article of %s is refused, and the article is as it was",
  async (publishedAt) => {
    const document =
      "mutation ($input: EditArticleInput!) { editArticle(input: $input) { __typename ... on Article { version } } }";
    const answer = await ask(document, { input: { id: article, expectedVersion: 1, publishedAt } });
    expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
    const read = "query ($id: ID!) { article(id: $id) { version } }";
    expect((await ask(read, { id: article })).data.article.version).toBe(1);
  },
);

test("a source can be named by any words that Postgres can keep, and by no others", async () => {
  const mark = randomUUID();
  for (const name of [`${mark} '; drop table source; --`, `${mark} \u202e🚢`, `${mark} ${"é".repeat(200)}`])
    expect(
      await done("createSource", "... on Source { id }", { as: editor, input: { name, kind: "PERSON" } }),
    ).toHaveProperty("id");
  const nul = await ask(
    "mutation ($input: CreateSourceInput!) { createSource(input: $input) { __typename } }",
    {
      input: { name: `${mark}\u0000`, kind: "PERSON" },
    },
  );
  expect(
    nul.errors.map(({ extensions }) => extensions?.code).concat(nul.data?.createSource?.__typename),
  ).not.toContain("INTERNAL_SERVER_ERROR");
});
