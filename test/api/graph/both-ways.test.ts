import { send } from "../../testkit/graphql.ts";
import { newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { connectionOf, rootLists } from "../../testkit/selection.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";

/** A field of introspection sends the whole operation through graphql-js instead of straight from the plan. */
const detour = "__schema { queryType { name } }";

let editor: Person;

beforeAll(async () => {
  editor = await newPerson(["EDITOR", "ADMIN"]);
  const reviewer = await newPerson(["REVIEWER"]);
  const article = await newArticle(editor, "« Dix navires 🚢 attendent », a déclaré le ministre.");
  const source = await newSource(editor);
  const appearance = {
    articleId: article.id,
    anchor: { exact: "Dix navires 🚢" },
    attribution: [{ sourceId: source.id }],
  };
  await publish(editor, await decide(reviewer, await submitted(editor, { appearance, topics: ["ports"] })));
});

const people = ["nobody", "an editor"];

describe.each(people)("to %s", (who) => {
  const as = () => (who === "nobody" ? {} : { as: editor });

  test.each(rootLists())("%s answers the same from the plan and through graphql-js", async (name, type) => {
    const field = `${name}(first: 5) ${connectionOf(type, { depth: who === "nobody" ? 1 : 2, first: 2 })}`;
    const [straight, around] = [
      await send(`{ ${field} }`, {}, as()),
      await send(`{ ${field} ${detour} }`, {}, as()),
    ];
    const { __schema, ...data } = around.data ?? { __schema: null };
    expect(around.data === null ? null : data).toEqual(straight.data);
    const told = ({ errors }: typeof straight) =>
      errors.map(({ message, path, extensions }) => ({ message, path, extensions }));
    expect(told(around)).toEqual(told(straight));
  });
});

test.each([
  [
    "aliases and fragments",
    `{ a: claims(first: 1) { ...some } b: claims(first: 2) { ...some } } fragment some on ClaimConnection { totalCount n: nodes { id x: text text } }`,
  ],
  [
    "the same field selected twice",
    `{ claims(first: 2) { nodes { id verdict { rating } } nodes { verdict { label } } } }`,
  ],
  [
    "directives",
    `{ claims(first: 2) { nodes { id text @include(if: false) language @skip(if: true) kind } } }`,
  ],
  [
    "an inline fragment on an interface",
    `{ claims(first: 2) { nodes { ... on Node { id } ... on Claim { kind } __typename } } }`,
  ],
  [
    "counts and facets that may stop, and others that may not",
    `{ claims(first: 1) { a: totalCount b: totalCount(enough: 1) c: facets(of: [KIND], enough: 1) { precision values { value count } } d: facets { field precision } e: facets(of: [TOPICS], enough: 1) { field __typename } } }`,
  ],
  ["not enough", `{ claims(first: 1) { totalCount(enough: 0) } }`],
  ["a malformed cursor", `{ claims(first: 2, after: "nonsense") { totalCount } }`],
  ["a malformed id", `{ claim(id: "nonsense") { id } }`],
  ["an id of another kind", `{ claim(id: "art_01a20d5b-8712-77e0-b4f3-b2690fc03f60") { id } }`],
  ["too large a page", `{ claims(first: 101) { totalCount } }`],
  [
    "something that is not there",
    `{ claim(id: "clm_01a20d5b-8712-77e0-b4f3-b2690fc03f60") { id } article(id: "art_01a20d5b-8712-77e0-b4f3-b2690fc03f60") { id } }`,
  ],
])("%s answer the same from the plan and through graphql-js", async (_what, document) => {
  const straight = await send(document, {}, { as: editor });
  const around = await send(document.replace("{", `{ ${detour} `), {}, { as: editor });
  const { __schema, ...data } = around.data ?? { __schema: null };
  expect(data).toEqual(straight.data ?? {});
  const told = ({ errors }: typeof straight) =>
    errors.map(({ message, path, extensions }) => ({ message, path, extensions }));
  expect(told(around)).toEqual(told(straight));
});
