import { send } from "../../testkit/graphql.ts";
import { newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { connectionOf, rootLists } from "../../testkit/selection.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";

/** The session is one statement, the answer another, however deep it is and however many rows there are. */
const statementsMax = 2;

let admin: Person;

beforeAll(async () => {
  admin = await newPerson(["EDITOR", "ADMIN"]);
  const reviewer = await newPerson(["REVIEWER"]);
  const article = await newArticle(
    admin,
    "« Dix navires attendent au large », a déclaré le ministre.",
    "Le soir vint.",
  );
  for (let number = 0; number < 4; number += 1) {
    const source = await newSource(admin);
    const appearance = {
      articleId: article.id,
      anchor: { exact: "Dix navires" },
      attribution: [{ sourceId: source.id, verb: "a déclaré" }],
    };
    await publish(admin, await decide(reviewer, await submitted(admin, { appearance })));
  }
});

/**
 * Lists of people below each row, as long as a desk may be: with everything below them it is more than one may ask. So
 * it is with two ways to owners: their dates are asked of sources alone.
 */
const besides = (list: string) =>
  new Set([
    "Desk.members",
    "Review.possibleDeciders",
    list === "sources" ? "Ownership.owner" : "Source.ownerships",
  ]);

test.each(rootLists())(
  "%s costs the same statements for few rows as for many, whatever is asked of them",
  async (name, type) => {
    const ask = (first: number) =>
      send(
        `{ ${name}(first: ${first}) ${connectionOf(type, { depth: 3, first: Math.min(first, 3), without: besides(name) })} }`,
        {},
        { as: admin },
      );
    const [few, many] = [await ask(1), await ask(4)];
    expect(few.errors).toEqual([]);
    expect(many.errors).toEqual([]);
    expect([few.statements, many.statements]).toEqual([statementsMax, statementsMax]);
  },
);

test("whom reviews can be handed over to costs no statement for each review", async () => {
  const ask = (first: number) =>
    send(`{ reviews(first: ${first}) { nodes { possibleDeciders { id name roles } } } }`, {}, { as: admin });
  const [few, many] = [await ask(1), await ask(4)];
  expect(many.data.reviews.nodes).toHaveLength(4);
  expect([few.statements, many.statements]).toEqual([statementsMax, statementsMax]);
});

test("nodes costs a statement for each kind of thing, however many ids there are", async () => {
  const { data } = await send(
    "{ claims(first: 4) { nodes { id } } articles(first: 2) { nodes { id } } }",
    {},
    { as: admin },
  );
  const ids = [...data.claims.nodes, ...data.articles.nodes].map(({ id }: { id: string }) => id);
  const answer = await send(
    "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }",
    { ids },
    { as: admin },
  );
  expect(answer.data.nodes.map(({ id }: { id: string }) => id)).toEqual(ids);
  expect(answer.statements).toBe(3);
});
