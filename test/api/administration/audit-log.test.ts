import { withDatabase } from "../../testkit/database.ts";
import { codesOf, type Sender, send, sendOk } from "../../testkit/graphql.ts";
import { done, newSource, unique } from "../../testkit/newsroom.ts";
import { administrator, newPerson } from "../../testkit/people.ts";
import { databaseUrl } from "../../testkit/server.ts";

const wanted = `nodes {
  at action reason before after subjectType subjectId subjectName actor { name } key { name }
}`;
const query = `query ($filter: AuditFilter, $search: String, $first: Int, $after: String) {
  auditRecords(filter: $filter, search: $search, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage } ${wanted}
  }
}`;

interface Asked {
  filter?: object;
  search?: string;
  first?: number;
  after?: string;
}

const log = async (asked: Asked) =>
  (await sendOk(query, { ...asked }, { as: await administrator() })).auditRecords;
const idOf = async (person: Sender) => (await sendOk("{ me { id } }", {}, { as: person })).me.id as string;

/** Somebody who named a source, and renamed it. */
async function whoNamed() {
  const editor = await newPerson(["EDITOR"]);
  const name = unique("Harbour office");
  const source = await newSource(editor, name, "GOVERNMENT");
  const renamed = unique("Port authority");
  const input = { id: source.id, expectedVersion: 1, name: renamed };
  await done("editSource", "... on Source { id }", { as: editor, input });
  return { editor, actorId: await idOf(editor), source, name, renamed };
}

describe("the audit log", () => {
  test("says who did what to what, how it is called now, and what it was before", async () => {
    const { editor, actorId, source, name, renamed } = await whoNamed();
    const { nodes, totalCount } = await log({ filter: { actorId: { eq: actorId } } });
    expect(nodes.map(({ action }: { action: string }) => action)).toEqual([
      "SOURCE_EDITED",
      "SOURCE_CREATED",
      "SIGNED_IN",
    ]);
    expect(totalCount).toBe(3);
    expect(nodes[0]).toMatchObject({
      subjectType: "Source",
      subjectId: source.id,
      subjectName: renamed,
      actor: { name: editor.name },
      key: null,
      before: { name },
      after: { name: renamed },
    });
  });

  test("is narrowed by what was done, to what, to which kind of thing, and when", async () => {
    const { actorId, source } = await whoNamed();
    const actions = async (filter: object) =>
      (await log({ filter })).nodes.map(({ action }: { action: string }) => action);
    const ofSource = { subjectId: { eq: source.id } };
    expect(await actions(ofSource)).toEqual(["SOURCE_EDITED", "SOURCE_CREATED"]);
    expect(await actions({ ...ofSource, action: { eq: "SOURCE_CREATED" } })).toEqual(["SOURCE_CREATED"]);
    const byActor = { actorId: { eq: actorId } };
    expect(await actions({ ...byActor, subjectType: { eq: "Person" } })).toEqual(["SIGNED_IN"]);
    const [latest] = (await log({ filter: ofSource })).nodes;
    const at = new Date(Date.parse(latest.at) + 1).toISOString();
    expect(await actions({ ...ofSource, at: { gte: at } })).toEqual([]);
    expect(await actions({ ...ofSource, at: { lt: at } })).toHaveLength(2);
  });

  test("is searched by the name of a thing, by what changed and by the reason", async () => {
    const { source, name, renamed } = await whoNamed();
    const found = async (search: string) => {
      const { nodes } = await log({ search, filter: { subjectId: { eq: source.id } } });
      return nodes.map(({ action }: { action: string }) => action);
    };
    // By what it is called now, all that was done to it; by what it was called, the records that say so.
    expect(await found(renamed.toUpperCase())).toEqual(["SOURCE_EDITED", "SOURCE_CREATED"]);
    expect(await found(`"${name}"`)).toEqual(["SOURCE_EDITED", "SOURCE_CREATED"]);
    expect(await found(unique("never written"))).toEqual([]);
  });

  test("is read page by page, no record twice and none left out", async () => {
    const { source } = await whoNamed();
    const filter = { subjectId: { eq: source.id } };
    const first = await log({ filter, first: 1 });
    expect(first.pageInfo.hasNextPage).toBe(true);
    const second = await log({ filter, first: 1, after: first.pageInfo.endCursor });
    expect([first.nodes[0].action, second.nodes[0].action]).toEqual(["SOURCE_EDITED", "SOURCE_CREATED"]);
    expect(second.pageInfo.hasNextPage).toBe(false);
  });

  test("names the key by which a program did it", async () => {
    const editor = await newPerson(["EDITOR"]);
    const input = { name: "the importer", scopes: ["SEE_DESK", "EDIT"], days: 1 };
    const made = await done<{ secret: string }>("createApiKey", "... on CreatedApiKey { secret }", {
      as: editor,
      input,
    });
    const source = await newSource({ headers: { authorization: `Bearer ${made.secret}` } });
    const { nodes } = await log({ filter: { subjectId: { eq: source.id } } });
    expect(nodes).toMatchObject([{ key: { name: "the importer" }, actor: { name: editor.name } }]);
  });

  test("is for administrators, its names of things too", async () => {
    const { editor } = await whoNamed();
    expect(codesOf(await send(query, {}, { as: editor }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(query))).toEqual(["UNAUTHENTICATED"]);
    const named = "{ sources(first: 1) { nodes { audit { nodes { subjectName } } } } }";
    expect(codesOf(await send(named, {}, { as: editor }))).toEqual(["FORBIDDEN"]);
  });

  test("refuses what is no id, and an id of something else than a person as who did it", async () => {
    const as = await administrator();
    const asked = (filter: object) => send(query, { filter }, { as });
    expect(codesOf(await asked({ subjectId: { eq: "nonsense" } }))).toEqual(["BAD_ID"]);
    const claim = "clm_01890000-0000-7000-8000-000000000000";
    expect(codesOf(await asked({ actorId: { eq: claim } }))).toEqual(["BAD_ID"]);
  });
});

test("whoever did it is found by parts of their name and of their address", async () => {
  const [name, as] = [unique("Béatrice Lefèvre"), await administrator()];
  const { email } = await newPerson(["EDITOR"], name);
  const find = "query ($search: String) { people(search: $search) { nodes { name } } }";
  const found = async (search: string) => (await sendOk(find, { search }, { as })).people.nodes;
  expect(await found(name.replace("Béatrice Lefèvre", "beatrice lefevre"))).toEqual([{ name }]);
  expect(await found(email.slice(0, 20))).toEqual([{ name }]);
  expect(await found(unique("nobody"))).toEqual([]);
});

test.each([
  ["actor_id = '01890000-0000-7000-8000-000000000000'", "audit_record_by_actor"],
  ["action = 'CLAIM_CREATED'", "audit_record_by_action"],
  ["subject_type = 'Claim'", "audit_record_by_type"],
  ["subject_id = '01890000-0000-7000-8000-000000000000'", "audit_record_by_subject"],
  ["at < now()", "audit_record_by_time"],
])("the log where %s is read in its order by %s", async (where, index) => {
  const plan = await withDatabase(async (client) => {
    // So few rows would be sorted, whatever index there is.
    await client.query("set enable_seqscan = off; set enable_bitmapscan = off; set enable_sort = off");
    const statement = `explain select id from audit_record where ${where} order by at desc, id desc limit 20`;
    const { rows } = await client.query<{ "QUERY PLAN": string }>(statement);
    return rows.map((row) => row["QUERY PLAN"]).join("\n");
  }, databaseUrl());
  expect(plan).toContain(index);
  expect(plan).not.toContain("Sort");
});
