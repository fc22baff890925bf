import { createHash } from "node:crypto";
import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../../testkit/people.ts";

const createApiKey = mutation(
  "createApiKey",
  `... on CreatedApiKey { secret apiKey { id name start scopes expiresAt revokedAt owner { name } } }
   ... on ScopesNotHeld { scopes } ... on InvalidInput { field }`,
);
const revokeApiKey = mutation("revokeApiKey", "... on ApiKey { id revokedAt } ... on NotFound { id }");
const createSource = mutation("createSource", "... on Source { id }");
const me = "{ me { name } }";

const input = (more: object = {}): object => ({ name: "Notebook", scopes: ["SEE_DESK"], days: 30, ...more });

async function create(as: Sender, more: object = {}) {
  return (await sendOk(createApiKey, { input: input(more) }, { as })).createApiKey;
}

interface Key extends Sender {
  id: string;
  secret: string;
}

async function newKey(as: Person, scopes: string[]): Promise<Key> {
  const { secret, apiKey } = await create(as, { scopes });
  return { id: apiKey.id, secret, headers: { authorization: `Bearer ${secret}` } };
}

describe("a key", () => {
  test("is told once, and reads and acts as its owner", async () => {
    const editor = await newPerson(["EDITOR"]);
    const { secret, apiKey } = await create(editor, { scopes: ["SEE_DESK", "EDIT"] });
    expect(apiKey).toMatchObject({ name: "Notebook", scopes: ["SEE_DESK", "EDIT"], revokedAt: null });
    expect(apiKey.owner.name).toBe(editor.name);
    expect(secret.startsWith(apiKey.start)).toBe(true);
    const days = (Date.parse(apiKey.expiresAt) - Date.now()) / 86_400_000;
    expect(days).toBeGreaterThan(29);
    expect(days).toBeLessThan(31);
    const key = { headers: { authorization: `Bearer ${secret}` } };
    expect(await sendOk(me, {}, { as: key })).toEqual({ me: { name: editor.name } });
    const source = { name: unique("A source"), kind: "OUTLET" };
    expect((await sendOk(createSource, { input: source }, { as: key })).createSource.__typename).toBe(
      "Source",
    );
  });

  test("that may see the desk cannot edit, though its owner can", async () => {
    const editor = await newPerson(["EDITOR"]);
    const key = await newKey(editor, ["SEE_DESK"]);
    expect((await send("{ people { totalCount } }", {}, { as: key })).errors).toEqual([]);
    const source = { name: unique("A source"), kind: "OUTLET" };
    expect(codesOf(await send(createSource, { input: source }, { as: key }))).toEqual(["FORBIDDEN"]);
  });

  test("that may edit and not see the desk is told that its change is done, and not what came of it", async () => {
    const editor = await newPerson(["EDITOR"]);
    const key = await newKey(editor, ["EDIT"]);
    const name = unique("A source");
    const answer = await send(createSource, { input: { name, kind: "OUTLET" } }, { as: key });
    expect(codesOf(answer)).toEqual(["DONE_UNSEEN"]);
    expect(answer.data).toBeNull();
    const found = "query ($name: String!) { sources(search: $name) { totalCount } }";
    expect((await sendOk(found, { name }, { as: editor })).sources.totalCount).toBe(1);
  });

  test("cannot make a key that may more than itself", async () => {
    const key = await newKey(await newPerson(["EDITOR"]), ["SEE_DESK"]);
    expect(await create(key, { scopes: ["SEE_DESK", "EDIT"] })).toMatchObject({
      __typename: "ScopesNotHeld",
      scopes: ["EDIT"],
    });
  });

  test("loses what its owner loses, at once", async () => {
    const editor = await newPerson(["EDITOR"]);
    const key = await newKey(editor, ["SEE_DESK", "EDIT"]);
    const { id } = (await sendOk("{ me { id } }", {}, { as: editor })).me;
    const edit = mutation("editPerson", "... on Person { version }");
    await sendOk(edit, { input: { id, expectedVersion: 1, roles: [] } }, { as: await administrator() });
    expect(codesOf(await send("{ people { totalCount } }", {}, { as: key }))).toEqual(["FORBIDDEN"]);
    await sendOk(edit, { input: { id, expectedVersion: 2, active: false } }, { as: await administrator() });
    expect(codesOf(await send(me, {}, { as: key }))).toEqual(["UNAUTHENTICATED"]);
  });

  test("is nowhere in the database, only its hash", async () => {
    const { id, secret } = await newKey(await newPerson(["EDITOR"]), ["SEE_DESK"]);
    const { hash, found } = await withDatabase(async (client) => {
      const { rows } = await client.query(
        "select hash, row_to_json(api_key)::text as row from api_key where id = $1",
        [id.slice("key_".length)],
      );
      const audit = await client.query(
        "select count(*)::int as n from audit_record a where a::text like $1",
        [`%${secret}%`],
      );
      return { hash: rows[0].hash as Buffer, found: rows[0].row.includes(secret) || audit.rows[0].n > 0 };
    });
    expect(hash.equals(createHash("sha256").update(secret).digest())).toBe(true);
    expect(found).toBe(false);
  });

  test("that has expired is refused with the day, and is no anonymous reader", async () => {
    const { id, ...key } = await newKey(await newPerson(["EDITOR"]), ["SEE_DESK"]);
    await withDatabase((client) =>
      client.query(
        "update api_key set created_at = now() - interval '9 days', expires_at = now() - interval '1 second' where id = $1",
        [id.slice("key_".length)],
      ),
    );
    const answer = await send(me, {}, { as: key });
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
    expect(answer.errors[0]?.message).toMatch(/expired on \d{4}-\d{2}-\d{2}/);
  });

  test.each(["Bearer cdk_wrong", `Bearer cdk_${"a".repeat(48)}`, "Basic YTpi"])(
    "that is none of this desk is refused: %s",
    async (authorization) => {
      expect(codesOf(await send(me, {}, { as: { headers: { authorization } } }))).toEqual([
        "UNAUTHENTICATED",
      ]);
    },
  );
});

describe("making a key", () => {
  test.each([
    ["scopes", { scopes: [] }],
    ["days", { days: 0 }],
    ["days", { days: 366 }],
    ["name", { name: " " }],
  ])("is refused without good %s: %p", async (field, given) => {
    expect(await create(await newPerson(["EDITOR"]), given)).toMatchObject({
      __typename: "InvalidInput",
      field,
    });
  });

  test("gives nobody what they do not have", async () => {
    expect(await create(await newPerson(["EDITOR"]), { scopes: ["REVIEW", "ADMINISTER"] })).toMatchObject({
      __typename: "ScopesNotHeld",
      scopes: ["REVIEW", "ADMINISTER"],
    });
  });

  test("takes somebody who is signed in", async () => {
    expect(codesOf(await send(createApiKey, { input: input() }))).toEqual(["UNAUTHENTICATED"]);
  });
});

describe("revoking a key", () => {
  test("stops it at once and for good, and may be said twice", async () => {
    const editor = await newPerson(["EDITOR"]);
    const key = await newKey(editor, ["SEE_DESK"]);
    for (let i = 0; i < 2; i += 1) {
      const { revokeApiKey: revoked } = await sendOk(revokeApiKey, { input: { id: key.id } }, { as: editor });
      expect(revoked.revokedAt).not.toBeNull();
    }
    const answer = await send(me, {}, { as: key });
    expect(codesOf(answer)).toEqual(["UNAUTHENTICATED"]);
    expect(answer.errors[0]?.message).toMatch(/revoked/);
  });

  test("of somebody else is for administrators", async () => {
    const key = await newKey(await newPerson(["EDITOR"]), ["SEE_DESK"]);
    const given = { input: { id: key.id } };
    expect(codesOf(await send(revokeApiKey, given, { as: await newPerson(["EDITOR"]) }))).toEqual([
      "FORBIDDEN",
    ]);
    expect(codesOf(await send(revokeApiKey, given))).toEqual(["UNAUTHENTICATED"]);
    expect((await send(me, {}, { as: key })).errors).toEqual([]);
    const { revokeApiKey: revoked } = await sendOk(revokeApiKey, given, { as: await administrator() });
    expect(revoked.__typename).toBe("ApiKey");
  });

  test("that is not there is told to administrators alone", async () => {
    const given = { input: { id: "key_01890000-0000-7000-8000-000000000000" } };
    const { revokeApiKey: answer } = await sendOk(revokeApiKey, given, { as: await administrator() });
    expect(answer).toMatchObject({ __typename: "NotFound", id: given.input.id });
    expect(codesOf(await send(revokeApiKey, given, { as: await newPerson(["EDITOR"]) }))).toEqual([
      "FORBIDDEN",
    ]);
  });
});

describe("the list of keys", () => {
  const list =
    "query ($first: Int!) { apiKeys(first: $first) { totalCount nodes { id name scopes start lastUsedAt owner { id name roles desks { name } } } } }";

  test("shows one's own, and an administrator everybody's", async () => {
    const [one, other] = [await newPerson(["EDITOR"]), await newPerson(["EDITOR"])];
    const [key] = [await newKey(one, ["SEE_DESK"]), await newKey(other, ["SEE_DESK"])];
    const ids = async (as: Person): Promise<string[]> =>
      (await sendOk(list, { first: 100 }, { as })).apiKeys.nodes.map(({ id }: Key) => id);
    expect(await ids(one)).toEqual([key.id]);
    expect(await ids(await administrator())).toContain(key.id);
    expect(codesOf(await send(list, { first: 1 }))).toEqual(["UNAUTHENTICATED"]);
  });

  test("costs one statement however many are in it and however deep it is read", async () => {
    const editor = await newPerson(["EDITOR"]);
    for (let i = 0; i < 3; i += 1) await newKey(editor, ["SEE_DESK"]);
    const few = await send(list, { first: 1 }, { as: editor });
    const many = await send(list, { first: 100 }, { as: editor });
    expect(many.data.apiKeys.nodes).toHaveLength(3);
    // One more for who asks.
    expect([few.statements, many.statements]).toEqual([2, 2]);
  });
});
