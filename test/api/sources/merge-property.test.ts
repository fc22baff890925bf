import fc from "fast-check";
import { withDatabase } from "../../testkit/database.ts";
import { done, newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { editArticle, merge, mergeIdOf, undo } from "./merging.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const size = 4;
const which = fc.nat({ max: size - 1 });
const graphs = fc.record({
  articles: fc.array(
    fc.record({
      publisher: which,
      original: which,
      authors: fc.uniqueArray(which, { maxLength: size }),
      speaker: which,
      witness: which,
      feed: which,
      import: which,
      quoted: which,
      proposed: fc.uniqueArray(which, { minLength: 1, maxLength: 2 }),
    }),
    { minLength: 1, maxLength: 2 },
  ),
  // Only a source of a higher number owns one of a lower, so that there is no circle before.
  owners: fc.array(fc.tuple(which, which), { maxLength: 3 }),
  merges: fc.array(fc.tuple(which, which), { minLength: 1, maxLength: 3 }),
});

type Graph = typeof graphs extends fc.Arbitrary<infer T> ? T : never;

async function made({ articles, owners }: Graph): Promise<string[]> {
  const ids: string[] = [];
  for (let at = 0; at < size; at += 1) ids.push((await newSource(editor)).id);
  const id = (at: number): string => ids[at] ?? "";
  for (let low = 0; low < size; low += 1) {
    const above = owners
      .filter(([a, b]) => Math.min(a, b) === low && a !== b)
      .map(([a, b]) => id(Math.max(a, b)));
    const input = { id: id(low), expectedVersion: 1, ownerIds: [...new Set(above)] };
    if (above.length > 0) await done("editSource", "... on Source { id }", { as: editor, input });
  }
  for (const { publisher, original, authors, speaker, witness, ...more } of articles) {
    const article = await newArticle(editor, "The pier was closed at noon.");
    await editArticle(editor, article.id, {
      ...{ expectedVersion: article.version, publisherId: id(publisher), authorIds: authors.map(id) },
      republication: { originalSourceId: id(original) },
    });
    const appearance = {
      articleId: article.id,
      anchor: { exact: "closed at noon" },
      attribution: [{ sourceId: id(speaker) }],
    };
    const input = { text: `The pier of ${article.id} was closed.`, language: "en", appearance };
    const claim = await done<{ id: string; version: number }>("createClaim", "... on Claim { id version }", {
      as: editor,
      input,
    });
    await done("addEvidence", "... on Claim { id }", {
      as: editor,
      input: { claimId: claim.id, expectedVersion: claim.version, stance: "SUPPORTS", sourceId: id(witness) },
    });
    await addWork(article.id, more, id);
  }
  return ids;
}

type Work = Pick<Graph["articles"][number], "feed" | "import" | "quoted" | "proposed">;

/** What the desk works with, by the database: it comes out of pages and feeds, and of what is read there. */
const addWork = (articleId: string, work: Work, id: (at: number) => string) =>
  withDatabase(async (client) => {
    const uuid = (at: number): string => uuidIn(id(at));
    const of = "from article a join article_revision r on r.id = a.current_revision_id where a.id = $1";
    const [article, url] = [uuidIn(articleId), `https://feeds.example/${articleId}`];
    const who = "(select created_by from article_revision where article_id = a.id limit 1)";
    await client.query(
      `insert into followed_feed (id, desk_id, url, publisher_id, every_minutes, import_present, state, created_by)
       select uuidv7(), a.desk_id, $3, $2::uuid, 60, false, 'PAUSED', ${who} ${of}`,
      [article, uuid(work.feed), url],
    );
    await client.query(
      `insert into article_import (id, desk_id, state, kind, source_url, publisher_id, created_by)
       select uuidv7(), a.desk_id, 'CANCELLED', 'URL', $3, $2::uuid, ${who} ${of}`,
      [article, uuid(work.import), url],
    );
    await client.query(
      `with s as (insert into suggestion (id, article_id, article_revision_id, text_length, kind, text, confidence,
         exact, prefix, suffix, start_at, end_at)
         select uuidv7(), a.id, r.id, r.text_length, 'FACT', 'x', 0.5, left(r.text, 5), '', '', 0, 5 ${of} returning id)
       insert into suggested_link (suggestion_id, position, speaker_name, source_id)
       select id, 0, 'Somebody', $2::uuid from s`,
      [article, uuid(work.quoted)],
    );
    await client.query(
      `insert into republication_proposal (id, article_id, original_source_id, known_by, evidence, direction, confidence)
       select uuidv7(), $1, s, 'STATED_IN_TEXT', 'With somebody', 'STATED', 0.5 from unnest($2::uuid[]) s`,
      [article, work.proposed.map(uuid)],
    );
  });

/** All that names one of these now, and what they are called; periods that are over are the past, which stays. */
const standing = (ids: readonly string[]) =>
  withDatabase(async (client) => {
    // What was approved stays written after an undo, for reads as of the merge: where it is what is named, it says nothing.
    const named = "jsonb_build_object('approved_source_id', nullif(approved_source_id, source_id))";
    const query = `
      select 'source' as what, jsonb_build_object('id', id, 'name', name, 'aliases', aliases, 'domains', domains) as is
        from source where id = any($1::uuid[])
      union all select 'article', jsonb_build_object('id', id, 'by', publisher_id) from article where publisher_id = any($1)
      union all select 'author', to_jsonb(w) - 'since' from article_author w where source_id = any($1) and until = 'infinity'
      union all select 'copy', to_jsonb(r) - '{since,id}'::text[] from republication r
        where original_source_id = any($1) and until = 'infinity'
      union all select 'owner', to_jsonb(o) - 'since' from source_owner o where source_id = any($1) and until = 'infinity'
      union all select 'feed', jsonb_build_object('id', id, 'of', publisher_id) from followed_feed where publisher_id = any($1)
      union all select 'import', jsonb_build_object('id', id, 'of', publisher_id) from article_import where publisher_id = any($1)
      union all select 'quoted', to_jsonb(q) from suggested_link q where source_id = any($1)
      union all select 'proposed', to_jsonb(p) from republication_proposal p where original_source_id = any($1)
      union all select 'link', to_jsonb(l) || ${named} from attribution_link l where source_id = any($1)
      union all select 'evidence', to_jsonb(e) || ${named} from evidence e where source_id = any($1)
      order by 1, 2`;
    return (await client.query(query, [ids.map(uuidIn)])).rows;
  });

test("whatever names whatever: merges that are undone, the latest first, leave everything as it was", async () => {
  let merged = 0;
  await fc.assert(
    fc.asyncProperty(graphs, async (graph) => {
      const ids = await made(graph);
      const before = await standing(ids);
      const stands: { mergeId: string; before: unknown }[] = [];
      for (const [a, b] of graph.merges) {
        const now = await standing(ids);
        const answer = await merge(editor, [ids[a] ?? "", ids[b] ?? ""]);
        if (answer.__typename !== "Source") {
          // A no changes nothing.
          expect(await standing(ids)).toEqual(now);
          continue;
        }
        merged += 1;
        const gone = uuidIn(ids[b] ?? "");
        // Of one article a source is proposed once: the second proposal stays with the merged one.
        const named = (await standing(ids)).filter(({ what }) => !["source", "proposed"].includes(what));
        expect(JSON.stringify(named).replaceAll(/"approved_source_id": ?"[^"]*"/g, "")).not.toContain(gone);
        stands.push({ mergeId: mergeIdOf(answer), before: now });
      }
      for (const { mergeId, before: then } of stands.reverse()) {
        expect(await undo(editor, mergeId)).toMatchObject({ __typename: "Source" });
        expect(await standing(ids)).toEqual(then);
      }
      expect(await standing(ids)).toEqual(before);
    }),
    { numRuns: 15 },
  );
  expect(merged).toBeGreaterThan(5);
}, 240_000);
