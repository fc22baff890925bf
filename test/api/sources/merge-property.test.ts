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
  for (const { publisher, original, authors, speaker, witness } of articles) {
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
  }
  return ids;
}

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
        const named = (await standing(ids)).filter(({ what }) => what !== "source");
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
