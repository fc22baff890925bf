import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { personIdOf, uuidIn } from "../../testkit/review-desk.ts";
import { bring } from "../articles/articles.ts";
import { retext, until } from "./anchors.ts";

const count = 1_000;

/** Sentences of about twenty words, each of which says something of its own. */
const sentence = (turn: number): string =>
  `In ward ${String(turn)} of the city the council paid ${String(turn * 7 + 3)} million euros for the bridge over the river Orne`;
const paragraphs = Array.from({ length: count }, (_, turn) => `${sentence(turn)}.`);

/** A public claim for each sentence, anchored in it: by the database, since a thousand journeys would take a minute. */
async function publishAll(articleId: string, personId: string, text: string): Promise<void> {
  await withDatabase(async (client) => {
    await client.query("begin");
    await client.query(
      `create temp table made on commit drop as select uuidv7() as claim, uuidv7() as revision, n,
         position(format('In ward %s of', n) in $1) - 1 as start_at from generate_series(0, ${String(count - 1)}) n`,
      [text],
    );
    await client.query(
      `insert into claim (id, desk_id, state, newest_revision_id, created_by)
       select claim, (select id from desk order by created_at, id limit 1), 'PUBLISHED', revision, $1 from made`,
      [personId],
    );
    await client.query(
      `insert into claim_revision (id, claim_id, number, text, language, kind, digest, created_by, published_at, live_from,
         live_to, published_version)
       select revision, claim, 1, 'Ward ' || n || ' paid for a bridge of its own.', 'en', 'FACT',
         encode(sha256(convert_to(claim::text, 'UTF8')), 'hex'), $1, now(), now(), 'infinity', 1 from made`,
      [personId],
    );
    await client.query(
      `insert into appearance (id, claim_id, article_id, article_revision_id, text_length, exact, prefix, suffix, start_at,
         end_at, since_number, created_by)
       select uuidv7(), claim, a.id, r.id, r.text_length, substr(r.text, start_at + 1, 60), '', '', start_at,
         start_at + 60, 1, $2 from made, article a join article_revision r on r.id = a.current_revision_id where a.id = $1`,
      [articleId, personId],
    );
    await client.query("commit");
  });
}

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

test("an article with a thousand anchors is repaired in seconds, and all of the altered claims come into the queue", async () => {
  const article = await bring(paragraphs.join("\n\n"), { as: editor });
  await publishAll(uuidIn(article.id), uuidIn(await personIdOf(editor)), article.revision.text);
  const began = performance.now();
  const printed = await retext(
    editor,
    article,
    article.revision.text.replaceAll(" million", "\u202fmillion"),
  );
  const harmless = performance.now() - began;
  const altered = await retext(editor, printed, printed.revision.text.replaceAll("million", "billion"));
  const all = performance.now() - began - harmless;
  const query = `query ($id: ID!, $filter: ReviewFilter) {
    article(id: $id) { affectedClaims(first: 0) { totalCount } } reviews(first: 0, filter: $filter) { totalCount } }`;
  const filter = { occasion: { eq: "ARTICLE_CHANGED" }, claim: { articleId: { eq: article.id } } };
  const read = () => sendOk(query, { id: article.id, filter }, { as: editor });
  const found = await until(read, ({ reviews }) => reviews.totalCount === count);
  const queued = performance.now() - began - harmless - all;
  expect(found).toEqual({
    article: { affectedClaims: { totalCount: count } },
    reviews: { totalCount: count },
  });
  expect(altered.revision.text).toContain("billion");
  process.stdout.write(
    `1,000 anchors: ${harmless.toFixed(0)} ms printed otherwise, ${all.toFixed(0)} ms altered, ${queued.toFixed(0)} ms until all are in the queue\n`,
  );
  expect(harmless).toBeLessThan(5_000);
  expect(all).toBeLessThan(5_000);
});
