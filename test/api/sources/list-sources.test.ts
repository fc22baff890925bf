import { send, sendOk } from "../../testkit/graphql.ts";
import { done, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

const list = `query ($search: String, $filter: SourceFilter, $orderBy: [SourceOrder!]) {
  sources(search: $search, filter: $filter, orderBy: $orderBy, first: 100) { totalCount nodes { id name } } }`;

/** In every name, so that these tests see their own sources alone. */
const mark = unique("").trim().replaceAll("-", "");
const names = {
  echo: `Écho du Détroit ${mark}`,
  gazette: `Gazette d’Orvane ${mark}`,
  ministry: `ministère des Pêches ${mark}`,
  zephyr: `Zéphyr Presse ${mark}`,
};
type Name = keyof typeof names;

const sources: Record<Name, Record<string, unknown>> = {
  echo: {
    kind: "OUTLET",
    country: "FR",
    aliases: ["The Strait Echo"],
    domains: ["echo.example", `${mark}.example`],
  },
  gazette: { kind: "OUTLET", country: "BE", aliases: ["G. O. 100%"], domains: [`${mark}.test`] },
  ministry: { kind: "GOVERNMENT", country: "FR", aliases: ["Ministry of Fisheries"] },
  zephyr: { kind: "AGENCY" },
};

async function found(how: { search?: string; filter?: object; orderBy?: object[] }): Promise<string[]> {
  const filter = how.filter;
  const search = `${mark} ${how.search ?? ""}`;
  const answer = await sendOk(list, { ...how, search, filter }, { as: editor });
  expect(answer.sources.totalCount).toBe(answer.sources.nodes.length);
  return answer.sources.nodes.map(
    ({ name }: { name: string }) => Object.entries(names).find(([, one]) => one === name)?.[0],
  );
}

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  for (const name of ["zephyr", "echo", "ministry", "gazette"] as const) {
    const input = { name: names[name], ...sources[name] };
    await done("createSource", "... on Source { id }", { as: editor, input });
  }
});

describe("a search of sources", () => {
  test.each<[string, string, Name[]]>([
    ["a word, whatever its accents and case", "ECHO", ["echo"]],
    ["an accent where the name has none", "gàzette", ["gazette"]],
    ["part of a word", "troi", ["echo"]],
    ["another name that it has", "fisheries", ["ministry"]],
    ["words of the name and of another name", "strait détroit", ["echo"]],
    ["a phrase", '"du detroit"', ["echo"]],
    ["the words of a phrase in another order", '"détroit du"', []],
    ["a phrase that is not closed", '"strait ec', ["echo"]],
    ["an exclusion", "-echo -presse", ["gazette", "ministry"]],
    ["an excluded phrase", '-"strait echo" -zephyr -ministry', ["gazette"]],
    ["signs that a pattern would read", "100%", ["gazette"]],
    ["a percent sign that no name has", "9%", []],
    ["all that it must, and one word that it has not", "echo gazette", []],
  ])("finds %s", async (_what, search, expected) => {
    expect(await found({ search })).toEqual(expected);
  });

  test("that says nothing finds nothing, and one without end is denied", async () => {
    const { sources: none } = await sendOk(list, { search: '"" - %' }, { as: editor });
    expect(none.totalCount).toBe(0);
    const { errors } = await send(list, { search: "a".repeat(501) }, { as: editor });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a filter of sources", () => {
  test.each<[string, object, Name[]]>([
    ["one kind", { kind: { eq: "OUTLET" } }, ["echo", "gazette"]],
    ["some kinds", { kind: { in: ["AGENCY", "GOVERNMENT"] } }, ["ministry", "zephyr"]],
    ["not that kind", { kind: { not: "OUTLET" } }, ["ministry", "zephyr"]],
    ["a country", { country: { eq: "FR" } }, ["echo", "ministry"]],
    ["a domain", { domains: { eq: `${mark}.test` } }, ["gazette"]],
    ["one of some domains", { domains: { in: [`${mark}.test`, `${mark}.example`] } }, ["echo", "gazette"]],
    ["all of some domains", { domains: { all: [`${mark}.example`, "echo.example"] } }, ["echo"]],
    ["two things side by side", { kind: { eq: "OUTLET" }, country: { eq: "FR" } }, ["echo"]],
    [
      "one thing or another",
      { or: [{ kind: { eq: "AGENCY" } }, { country: { eq: "BE" } }] },
      ["gazette", "zephyr"],
    ],
    ["what is not", { not: { country: { eq: "FR" } } }, ["gazette", "zephyr"]],
    [
      "a nest of these",
      { and: [{ not: { kind: { eq: "AGENCY" } } }, { or: [{ country: { eq: "BE" } }] }] },
      ["gazette"],
    ],
  ])("by %s", async (_what, filter, expected) => {
    expect(await found({ filter })).toEqual(expected);
  });
});

test("sources are ordered by name, accents and case aside, or by when they were named", async () => {
  const byName: Name[] = ["echo", "gazette", "ministry", "zephyr"];
  expect(await found({})).toEqual(byName);
  expect(await found({ orderBy: [{ field: "NAME", direction: "DESC" }] })).toEqual([...byName].reverse());
  const byTime: Name[] = ["zephyr", "echo", "ministry", "gazette"];
  expect(await found({ orderBy: [{ field: "CREATED_AT", direction: "ASC" }] })).toEqual(byTime);
  expect(await found({ orderBy: [{ field: "CREATED_AT", direction: "DESC" }] })).toEqual(
    [...byTime].reverse(),
  );
});

test("a list of sources with all that they hold is one statement", async () => {
  const { statements, errors } = await send(
    `{ sources(first: 50) { totalCount nodes { name aliases owners { name owners { name } }
       owned(first: 5) { totalCount nodes { name } } articles(first: 5) { nodes { title } }
       claims(first: 5) { nodes { text } } audit(first: 5) { nodes { action } } } } }`,
    {},
    { as: editor },
  );
  expect(errors).toEqual([]);
  expect(statements).toBeLessThanOrEqual(2);
});
