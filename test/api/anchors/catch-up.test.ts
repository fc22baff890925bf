import { claimdesk } from "../../testkit/command.ts";
import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { clusterOf, copied, proposalsOf, confirmProposal, decideOn } from "../articles/copies.ts";
import { altered, anchoredClaim, openAnchorReview, quote, retext, standingsOf } from "./anchors.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

/** As articles stood before anything was known of their copies and anchors. */
const asTheyWere = (...ids: string[]): Promise<void> =>
  withDatabase(async (client) => {
    const articles = [ids.map(uuidIn)];
    for (const sql of [
      "delete from republication_proposal where article_id = any($1) or original_article_id = any($1)",
      "delete from similar_article where article_id = any($1) or other_id = any($1)",
      "delete from copy_cluster_member where article_id = any($1) or original_id = any($1)",
      "delete from anchor_standing where article_id = any($1)",
      "insert into earlier_article select unnest($1::uuid[])",
    ])
      await client.query(sql, articles);
  });

const left = (...ids: string[]): Promise<number> =>
  withDatabase(async (client) => {
    const sql = "select count(*)::integer as count from earlier_article where article_id = any($1)";
    return (await client.query(sql, [ids.map(uuidIn)])).rows[0].count;
  });

describe("claimdesk catch-up", () => {
  test("finds who copied whom among the articles that were here before, once and for all", async () => {
    const { original, copy, proposal } = await copied(editor);
    await asTheyWere(original.id, copy.id);
    expect(await proposalsOf(editor, copy)).toEqual([]);
    expect(await clusterOf(editor, copy)).toBeNull();
    const { code, said } = await claimdesk("catch-up");
    expect({ code, said }).toEqual({ code: 0, said: expect.stringMatching(/^2 caught up$/m) });
    const [found] = await proposalsOf(editor, copy);
    const { article, original: first, share, direction } = proposal;
    expect(found).toMatchObject({ article, original: first, share, direction, state: "PROPOSED" });
    expect((await clusterOf(editor, copy))?.original.id).toBe(original.id);
    expect((await claimdesk("catch-up")).said).toMatch(/^0 caught up$/m);
    expect((await proposalsOf(editor, copy)).map(({ id }) => id)).toEqual([found?.id]);
  });

  test("leaves what a person has decided as it is", async () => {
    const { original, copy, proposal } = await copied(editor);
    await decideOn(editor, confirmProposal, proposal);
    await asTheyWere(original.id, copy.id);
    expect((await claimdesk("catch-up")).code).toBe(0);
    expect(await proposalsOf(editor, copy)).toEqual([]);
    const query = "query ($id: ID!) { article(id: $id) { republication { confirmed original { id } } } }";
    expect((await sendOk(query, { id: copy.id }, { as: editor })).article.republication).toEqual({
      ...{ confirmed: true, original: { id: original.id } },
    });
  });

  test("places the anchors of earlier texts, and asks reviewers about what is no longer borne out", async () => {
    const { article, claim } = await anchoredClaim(editor, reviewer);
    await retext(editor, article, altered);
    await openAnchorReview(reviewer, claim.id);
    await withDatabase((client) =>
      client.query("delete from review where claim_id = $1 and occasion = 'ARTICLE_CHANGED'", [
        uuidIn(claim.id),
      ]),
    );
    await asTheyWere(article.id);
    expect((await standingsOf(editor, claim.id)).appearances.nodes[0].standing).toBeNull();
    expect((await claimdesk("catch-up")).code).toBe(0);
    const [appearance] = (await standingsOf(editor, claim.id)).appearances.nodes;
    expect(appearance.standing).toMatchObject({
      ...{ class: "ALTERED", words: quote.replace("12", "13"), revision: { number: 2 } },
    });
    const review = await openAnchorReview(reviewer, claim.id);
    expect(review.alteredAnchors).toMatchObject([{ after: quote.replace("12", "13"), kept: false }]);
  });

  test("goes past an article that it cannot compare, says so, and tries it again the next time", async () => {
    const { original, copy } = await copied(editor);
    await asTheyWere(original.id, copy.id);
    const inTheWay = (sql: string) => withDatabase((client) => client.query(sql));
    await inTheWay(
      `alter table article_text_key add constraint in_the_way check (article_id <> '${uuidIn(original.id)}') not valid`,
    );
    try {
      const { code, said } = await claimdesk("catch-up");
      expect(code).toBe(3);
      expect(said).toContain(`${original.id}: `);
      expect(said).toMatch(/^1 caught up$/m);
      expect([await left(original.id), await left(copy.id)]).toEqual([1, 0]);
    } finally {
      await inTheWay("alter table article_text_key drop constraint in_the_way");
    }
    expect((await claimdesk("catch-up")).code).toBe(0);
    expect(await left(original.id)).toBe(0);
    expect(await proposalsOf(editor, copy)).toHaveLength(1);
  });
});
