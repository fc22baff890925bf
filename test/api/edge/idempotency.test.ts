import { randomUUID } from "node:crypto";
import { withDatabase } from "../../testkit/database.ts";
import { post, type Got } from "../../testkit/document.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { apiUrl } from "../../testkit/server.ts";
import { programOf } from "../../testkit/subscription.ts";
import {
  code,
  create as createBy,
  createSource,
  digest,
  sourcesNamed,
  type Sent,
} from "./idempotent-source.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const create = (sent: Partial<Sent> & { name: string }): Promise<Got> => createBy({ as: editor, ...sent });

test("what is sent again with the same key is answered again, and done once", async () => {
  const [name, key] = [unique("Once"), randomUUID()];
  const first = await create({ name, key });
  const again = await create({ name, key });
  expect(first.body.data.createSource).toMatchObject({ __typename: "Source", name });
  expect(again).toMatchObject({ status: first.status, text: first.text });
  expect([first, again].map(({ headers }) => headers.get("idempotency-replayed"))).toEqual([null, "true"]);
  expect(again.headers.get("content-type")).toBe(first.headers.get("content-type"));
  expect(again.headers.get("cache-control")).toBe("no-store");
  expect(await sourcesNamed(name)).toBe(1);
});

test("a key may stand in quotation marks, and variables in any order", async () => {
  const [name, key] = [unique("Quoted"), randomUUID()];
  const send = (input: Record<string, unknown>, header: string) =>
    post(
      { query: createSource, variables: { input } },
      { as: editor, headers: { "idempotency-key": header } },
    );
  const first = await send({ name, kind: "PERSON" }, `"${key}"`);
  expect((await send({ kind: "PERSON", name }, key)).text).toBe(first.text);
  expect(await sourcesNamed(name)).toBe(1);
});

test("twenty at one moment make one", async () => {
  const [name, key] = [unique("Twenty"), randomUUID()];
  const answers = await Promise.all(Array.from({ length: 20 }, () => create({ name, key })));
  const [made, others] = [
    answers.filter(({ status }) => status === 200),
    answers.filter(({ status }) => status !== 200),
  ];
  expect(new Set(made.map(({ text }) => text)).size).toBe(1);
  for (const other of others) {
    expect([other.status, code(other)]).toEqual([409, "IDEMPOTENCY_KEY_IN_USE"]);
    expect(other.headers.get("retry-after")).toBe("1");
  }
  expect(await sourcesNamed(name)).toBe(1);
  expect((await create({ name, key })).text).toBe(made[0]?.text);
});

test("a key is refused for another request, and says so", async () => {
  const [name, key] = [unique("First"), randomUUID()];
  await create({ name, key });
  const other = unique("Second");
  const refused = await create({ name: other, key });
  expect([refused.status, code(refused)]).toEqual([422, "IDEMPOTENCY_KEY_REUSED"]);
  expect(refused.body.errors[0].message).toMatch(/Make a new key for each change/);
  expect(await sourcesNamed(other)).toBe(0);
});

test("somebody else's key of the same letters is another, and so is a program's", async () => {
  const key = randomUUID();
  const program = await programOf(editor, ["SEE_DESK", "EDIT"]);
  for (const as of [editor, program, await newPerson(["EDITOR"])]) {
    const answer = await create({ name: unique("Own"), key, as });
    expect([answer.status, code(answer)]).toEqual([200, undefined]);
  }
});

test.each([
  "short",
  "x".repeat(201),
  "a key with spaces in it",
  'quoted "within" a key',
  "clé-de-seize-lettres-ou-plus",
])("a malformed key is refused before anything is done: %s", async (key) => {
  const name = unique("Malformed");
  const headers = {
    "idempotency-key": encodeURIComponent(key).includes("%C3") ? Buffer.from(key).toString("latin1") : key,
  };
  const answer = await post(
    { query: createSource, variables: { input: { name, kind: "PERSON" } } },
    { as: editor, headers },
  );
  expect([answer.status, code(answer)]).toEqual([400, "IDEMPOTENCY_KEY_MALFORMED"]);
  expect(await sourcesNamed(name)).toBe(0);
});

test("a refusal is an answer, and is given again; a denial is not kept", async () => {
  const key = randomUUID();
  const refused = await create({ name: " ", key });
  expect(refused.body.data.createSource.__typename).toBe("InvalidInput");
  expect((await create({ name: " ", key })).headers.get("idempotency-replayed")).toBe("true");
  const reviewer = await newPerson(["REVIEWER"]);
  expect(code(await create({ name: "Denied", key, as: reviewer }))).toBe("FORBIDDEN");
  const later = await create({ name: "Denied", key, as: reviewer });
  expect([code(later), later.headers.get("idempotency-replayed")]).toEqual(["FORBIDDEN", null]);
});

test("nobody has no keys, and a query needs none", async () => {
  const anonymous = await create({ name: unique("Nobody"), as: { headers: {} } });
  expect(code(anonymous)).toBe("UNAUTHENTICATED");
  const key = randomUUID();
  const headers = { "idempotency-key": key };
  for (const query of ["{ me { id } }", "{ me { name } }"])
    expect((await post({ query }, { as: editor, headers })).status).toBe(200);
});

test("a stream cannot be sent again, so that a key for one is refused", async () => {
  const name = unique("Streamed");
  const refused = await post(
    { query: createSource, variables: { input: { name, kind: "PERSON" } } },
    { as: editor, headers: { "idempotency-key": randomUUID(), accept: "text/event-stream" } },
  );
  expect([refused.status, code(refused)]).toEqual([400, "BAD_USER_INPUT"]);
  expect(await sourcesNamed(name)).toBe(0);
});

const deep = `${"[".repeat(200_000)}${"]".repeat(200_000)}`;

test.each([
  ["variables", `{"input":${deep}}`, "The variables have 200,000 levels, and may have 200 at the most."],
  ["operationName", deep, "must be a string"],
])("%s that nest without end are refused, and not taken for a fault", async (member, nested, message) => {
  const response = await fetch(apiUrl("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json", "idempotency-key": randomUUID(), ...editor.headers },
    body: `{"query":${JSON.stringify(createSource)},"${member}":${nested}}`,
  });
  expect([response.status, await response.text()]).toEqual([400, expect.stringContaining(message)]);
});

test("of several changes in one request those that were made are not made again", async () => {
  const [name, key] = [unique("Of two"), randomUUID()];
  const query = `mutation ($input: CreateSourceInput!) {
    made: createSource(input: $input) { ... on Source { id } }
    not: retractClaim(input: { claimId: "clm_wrong", expectedVersion: 1, reason: "No." }) { __typename }
  }`;
  const send = () =>
    post(
      { query, variables: { input: { name, kind: "PERSON" } } },
      { as: editor, headers: { "idempotency-key": key } },
    );
  const first = await send();
  expect(code(first)).toBe("BAD_ID");
  expect((await send()).text).toBe(first.text);
  expect(await sourcesNamed(name)).toBe(1);
});

test("what is kept of an answer tells its secret to nobody who reads the database", async () => {
  const key = randomUUID();
  const query = mutation("createApiKey", "... on CreatedApiKey { secret }");
  const send = () =>
    post(
      { query, variables: { input: { name: "Kept", scopes: ["SEE_DESK"], days: 1 } } },
      { as: editor, headers: { "idempotency-key": key } },
    );
  const { secret } = (await send()).body.data.createApiKey;
  expect(secret).toMatch(/^cdk_/);
  expect((await send()).body.data.createApiKey.secret).toBe(secret);
  const row = await withDatabase(async (client) => {
    const { rows } = await client.query("select * from idempotent_request where key_digest = $1", [
      digest(key),
    ]);
    return rows[0];
  });
  const everything = Object.values(row).map((value) =>
    Buffer.isBuffer(value) ? value.toString("latin1") : String(value),
  );
  expect(everything.join()).not.toContain(secret.slice(4));
  expect(everything.join()).not.toContain(key);
});
