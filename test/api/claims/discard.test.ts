import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newArticle, newClaim, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const discardClaim = mutation("discardClaim", "... on DiscardedClaim { id text } ... on NotFound { id }");
const editClaim = mutation("editClaim", "... on Claim { id version }");
const claimOf = async (as: Person, id: string) =>
  (await sendOk("query ($id: ID!) { claim(id: $id) { id version } }", { id }, { as })).claim;

describe("an editor takes back that they made a claim", () => {
  test("and it is gone, with its appearance; the audit log knows what it said", async () => {
    const text = unique("The strait was crossed by 43,100 ships");
    const article = await newArticle(editor, "Ships.", text, "More ships.");
    const { id } = await newClaim(editor, {
      text,
      appearance: { articleId: article.id, anchor: { exact: text } },
    });
    const input = { claimId: id, expectedVersion: 1 };
    const { discardClaim: gone } = await sendOk(discardClaim, { input }, { as: editor });
    expect(gone).toEqual({ __typename: "DiscardedClaim", id, text });
    expect(await claimOf(editor, id)).toBeNull();
    const here = "query ($id: ID!) { article(id: $id) { claims(first: 1) { totalCount } } }";
    const { article: read } = await sendOk(here, { id: article.id }, { as: editor });
    expect(read.claims.totalCount).toBe(0);
    const { discardClaim: again } = await sendOk(discardClaim, { input }, { as: editor });
    expect(again).toMatchObject({ code: "NOT_FOUND", id });
    const admin = await newPerson(["ADMIN"]);
    const log = `query ($id: ID!) { auditRecords(first: 5, filter: { subjectId: { eq: $id } }) { nodes { action before } } }`;
    const { auditRecords } = await sendOk(log, { id }, { as: admin });
    const record = auditRecords.nodes.find(({ action }: { action: string }) => action === "CLAIM_DISCARDED");
    expect(JSON.stringify(record.before)).toContain(text);
  });

  test("but not once somebody has reworded it", async () => {
    const { id } = await newClaim(editor, { text: unique("First wording") });
    const change = { id, expectedVersion: 1, text: unique("Second wording") };
    await sendOk(editClaim, { input: change }, { as: editor });
    const late = { claimId: id, expectedVersion: 2 };
    const { discardClaim: refused } = await sendOk(discardClaim, { input: late }, { as: editor });
    expect(refused).toMatchObject({ code: "CLAIM_HAS_HISTORY" });
    const stale = { claimId: id, expectedVersion: 1 };
    const { discardClaim: unseen } = await sendOk(discardClaim, { input: stale }, { as: editor });
    expect(unseen).toMatchObject({ code: "STALE_VERSION" });
    expect(await claimOf(editor, id)).toMatchObject({ id, version: 2 });
  });

  test("nor what somebody else has made", async () => {
    const { id } = await newClaim(await newPerson(["EDITOR"]), { text: unique("Not mine") });
    const input = { claimId: id, expectedVersion: 1 };
    const { discardClaim: refused } = await sendOk(discardClaim, { input }, { as: editor });
    expect(refused).toMatchObject({ code: "CLAIM_HAS_HISTORY" });
    expect(await claimOf(editor, id)).toMatchObject({ id });
  });
});

test("discarding claims is denied to nobody and to a reviewer", async () => {
  const { id } = await newClaim(editor, { text: unique("It stays") });
  const input = { claimId: id, expectedVersion: 1 };
  expect(codesOf(await send(discardClaim, { input }))).toEqual(["UNAUTHENTICATED"]);
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(discardClaim, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  expect(await claimOf(editor, id)).toMatchObject({ id });
});

test("a claim's appearances in one article are asked for by that article", async () => {
  const text = unique("The bridge was built in 1931");
  const [one, other] = await Promise.all([
    newArticle(editor, "A bridge.", text, "Far away."),
    newArticle(editor, "The river.", text, "Nearer."),
  ]);
  const { id } = await newClaim(editor, {
    text,
    appearance: { articleId: one.id, anchor: { exact: text } },
  });
  const addAppearance = mutation("addAppearance", "... on Claim { version }");
  const input = {
    claimId: id,
    expectedVersion: 1,
    appearance: { articleId: other.id, anchor: { exact: text } },
  };
  await sendOk(addAppearance, { input }, { as: editor });
  const query = `query ($id: ID!, $articleId: ID!) { claim(id: $id) {
    appearances(first: 5, filter: { articleId: { eq: $articleId } }) { totalCount nodes { article { id } } } } }`;
  const { claim } = await sendOk(query, { id, articleId: other.id }, { as: editor });
  expect(claim.appearances).toEqual({ totalCount: 1, nodes: [{ article: { id: other.id } }] });
});
