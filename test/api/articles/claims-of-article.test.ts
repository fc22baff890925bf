import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, type Article, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, submit, uuidIn, type Published } from "../../testkit/review-desk.ts";

let editor: Person;
let reviewer: Person;
let article: Article;
const anchorIn = ({ id }: Article, exact: string) => ({ articleId: id, anchor: { exact } });

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

beforeEach(async () => {
  article = await newArticle(editor, "Ten boats left, the minister said. Two came back.");
});

const draft = (exact: string) => readyClaim(editor, { appearance: anchorIn(article, exact) });
const published = async (claim: Versioned): Promise<Published> =>
  publish(editor, await decide(reviewer, await submit(editor, claim)));
const change = (verb: string, { id, version }: Versioned, input: object): Promise<Versioned> =>
  done(verb, "... on Claim { id version }", {
    as: editor,
    input: { claimId: id, expectedVersion: version, ...input },
  });

/** By the count alone, and by those that are there. */
async function claims(more: { as?: Person; asOf?: string } = {}): Promise<[number, number, number]> {
  const { counted } = await sendOk(
    `query ($id: ID!, $asOf: DateTime) { counted: article(id: $id, asOf: $asOf) {
       claims { totalCount nodes { id } } filtered: claims(filter: {language: {eq: "en"}}) { totalCount } } }`,
    { id: article.id, asOf: more.asOf },
    more.as ? { as: more.as } : {},
  );
  return [counted.claims.totalCount, counted.claims.nodes.length, counted.filtered.totalCount];
}

test("an article's claims are counted as the public sees them: published, corrected, retracted", async () => {
  const first = await published(await draft("Ten boats left"));
  expect(await claims()).toEqual([1, 1, 1]);

  const other = await draft("Two came back");
  expect(await claims()).toEqual([1, 1, 1]);
  expect(await claims({ as: editor })).toEqual([2, 2, 2]);

  // A second place in the same article makes no second claim.
  let second: Versioned = await change("addAppearance", other, {
    appearance: anchorIn(article, "the minister said"),
  });
  second = await published(second);
  expect(await claims()).toEqual([2, 2, 2]);
  const then = (second as Published).at;

  const { appearances } = (
    await sendOk("query ($id: ID!) { claim(id: $id) { appearances { nodes { id } } } }", { id: first.id })
  ).claim;
  const corrected = await change("removeAppearance", first, { appearanceId: appearances.nodes[0].id });
  // What a draft drops the public still reads.
  expect(await claims()).toEqual([2, 2, 2]);
  await publish(editor, await decide(reviewer, await submit(editor, corrected)), "It was not there.");
  expect(await claims()).toEqual([1, 1, 1]);

  await done("retractClaim", "... on Publication { id }", {
    as: editor,
    input: { claimId: second.id, expectedVersion: second.version, reason: "None came back." },
  });
  expect(await claims()).toEqual([0, 0, 0]);
  expect(await claims({ asOf: then })).toEqual([2, 2, 2]);
});

test("whatever changes an appearance, it says whether the public sees it", async () => {
  const { id } = await published(await draft("Ten boats left"));
  await withDatabase(async (client) => {
    const live = async (): Promise<boolean[]> =>
      (await client.query("select is_live from appearance where claim_id = $1", [uuidIn(id)])).rows.map(
        (row: { is_live: boolean }) => row.is_live,
      );
    await client.query("begin");
    await client.query("update appearance set is_live = false where claim_id = $1", [uuidIn(id)]);
    expect(await live()).toEqual([true]);
    await client.query("update appearance set since_number = 900 where claim_id = $1", [uuidIn(id)]);
    expect(await live()).toEqual([false]);
    await client.query("rollback");
    const { rows } = await client.query(
      "select count(*) from appearance where is_live <> is_live_part(claim_id, since_number, until_number)",
    );
    expect(rows).toEqual([{ count: "0" }]);
  });
});
