import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, submitted, uuidIn } from "../../testkit/review-desk.ts";

const seenByAll = async (id: string, asOf?: string) =>
  (
    await sendOk(
      `query ($id: ID!, $asOf: DateTime) { source(id: $id, asOf: $asOf) {
         name country aliases owners { id name } owned { nodes { id } } } }`,
      { id, asOf },
    )
  ).source;

const foundByAll = async (search: string, asOf?: string): Promise<number> =>
  (
    await sendOk(
      "query ($search: String, $asOf: DateTime) { sources(search: $search, asOf: $asOf) { totalCount } }",
      {
        search: `"${search}"`,
        asOf,
      },
    )
  ).sources.totalCount;

const edit = (id: string, input: Record<string, unknown>): Promise<{ version: number }> =>
  done("editSource", "... on Source { version }", { as: editor, input: { id, ...input } });

/** Where a published claim has it from. The instant of publication is the answer. */
async function published(sourceId: string): Promise<string> {
  const article = await newArticle(editor, "The minister said that the treaty was void.");
  const attribution = [{ sourceId, verb: "said" }];
  const appearance = { articleId: article.id, anchor: { exact: "the treaty was void" }, attribution };
  const claim = await decide(reviewer, await submitted(editor, { appearance }));
  return (await publish(editor, claim)).at;
}

const now = async (): Promise<string> => {
  const instant = await withDatabase(
    async (client) => (await client.query("select now()::text as at")).rows[0].at,
  );
  return new Date(instant).toISOString();
};

const pause = () => new Promise((done) => setTimeout(done, 20));

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

test("a source that was renamed and sold is read under its old name and owner as of before", async () => {
  const [earlier, later] = [await newSource(editor, unique("Alba")), await newSource(editor, unique("Zeta"))];
  const { id } = await newSource(editor, unique("Le Phare"), "OUTLET");
  const [before, after] = [unique("Le Fanal"), unique("La Balise")];
  await edit(id, { expectedVersion: 1, name: before, ownerIds: [earlier.id] });
  expect(await seenByAll(id)).toBeNull();
  const at = await published(id);
  await pause();
  const between = await now();
  await pause();
  await edit(id, {
    expectedVersion: 2,
    name: after,
    country: "BE",
    ownerIds: [later.id],
    reason: "It was sold.",
  });
  expect(await seenByAll(id)).toMatchObject({ name: after, country: "BE", owners: [{ id: later.id }] });
  for (const asOf of [at, between]) {
    expect(await seenByAll(id, asOf)).toMatchObject({
      name: before,
      country: null,
      owners: [{ id: earlier.id }],
    });
    expect((await seenByAll(earlier.id, asOf)).owned.nodes).toEqual([{ id }]);
  }
  expect((await seenByAll(earlier.id)).owned.nodes).toEqual([]);
  expect((await seenByAll(later.id)).owned.nodes).toEqual([{ id }]);
  expect(await seenByAll(id, new Date(Date.parse(at) - 1_000).toISOString())).toBeNull();
  expect([await foundByAll(before), await foundByAll(after)]).toEqual([0, 1]);
  expect([await foundByAll(before, between), await foundByAll(after, between)]).toEqual([1, 0]);
});

test("a source is there once at every instant, though a later transaction was the first to change it", async () => {
  const { id } = await newSource(editor, unique("Le Phare"), "OUTLET");
  await published(id);
  const name = unique("Le Fanal");
  const begun = await withDatabase(async (slow) => {
    await slow.query("begin");
    const { rows } = await slow.query("select now()::text as at");
    await pause();
    await edit(id, { expectedVersion: 1, name });
    await slow.query("update source set country = 'BE' where id = $1", [uuidIn(id)]);
    await slow.query("commit");
    return new Date(rows[0].at).toISOString();
  });
  const then = new Date(Date.parse(begun) + 5).toISOString();
  expect(await foundByAll(name, then)).toBe(0);
  expect(await foundByAll(name)).toBe(1);
  expect(await seenByAll(id)).toMatchObject({ name, country: "BE" });
  expect((await seenByAll(id, then)).name).not.toBe(name);
});
