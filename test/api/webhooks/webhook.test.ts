import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { administrator, newPerson, type Person } from "../../testkit/people.ts";
import { createWebhook, newTopic, newWebhook, tryMaking } from "./webhooks.ts";

const editWebhook = mutation(
  "editWebhook",
  `... on Webhook { id url description kinds languages topics enabled disabledReason version }
   ... on StaleVersion { current { version } } ... on InvalidInput { field problem }`,
);
const deleteWebhook = mutation("deleteWebhook", "... on DeletedWebhook { id }");
const rotate = mutation("rotateWebhookSecret", "... on WebhookSecret { secret webhook { id version } }");
const nobody = "whk_01890000-0000-7000-8000-000000000000";
const address = "https://hooks.example.org/claims";

let admin: Person;
let editor: Person;
beforeAll(async () => {
  admin = await administrator();
  editor = await newPerson(["EDITOR", "REVIEWER"]);
});

const edit = async (input: object) => (await sendOk(editWebhook, { input }, { as: admin })).editWebhook;
const some = () => newWebhook(address, { topic: newTopic() });

describe("making a webhook", () => {
  test("tells its secret once", async () => {
    const given = { url: address, description: "The site", languages: ["fr-ca", "en"], topics: [" Ports "] };
    const { secret, webhook } = await tryMaking(admin, { ...given, kinds: ["RETRACTION", "FIRST", "FIRST"] });
    expect(webhook).toMatchObject({
      url: address,
      description: "The site",
      kinds: ["RETRACTION", "FIRST"],
      languages: ["fr-CA", "en"],
      topics: ["Ports"],
      enabled: true,
      disabledReason: null,
      version: 1,
      createdBy: { name: admin.name },
    });
    expect(Buffer.from(secret.slice("whsec_".length), "base64")).toHaveLength(32);
  });

  test("leaves the secret nowhere in the database as it is", async () => {
    const { id, secret } = await some();
    const found = await withDatabase(async (client) => {
      const kept = await client.query("select w::text as row from webhook w where id = $1", [id.slice(4)]);
      const told = await client.query("select a::text as row from audit_record a where subject_id = $1", [
        id.slice(4),
      ]);
      return [...kept.rows, ...told.rows].map(({ row }) => row as string);
    });
    expect(found).toHaveLength(2);
    expect(found.filter((row) => row.includes(secret.slice("whsec_".length)))).toEqual([]);
  });

  test.each([
    ["url", "EMPTY", { url: " " }],
    ["url", "NOT_A_WEB_ADDRESS", { url: "hooks.example.org" }],
    ["url", "NOT_A_WEB_ADDRESS", { url: "file:///etc/passwd" }],
    ["url", "NOT_HTTPS", { url: "http://hooks.example.org/" }],
    ["url", "ADDRESS_WITH_PASSWORD", { url: "https://nora:secret@hooks.example.org/" }],
    ["url", "ADDRESS_FORBIDDEN", { url: "https://127.0.0.1/" }],
    ["url", "ADDRESS_FORBIDDEN", { url: "https://0x7f.1/" }],
    ["url", "ADDRESS_FORBIDDEN", { url: "https://[::ffff:10.0.0.1]/" }],
    ["url", "ADDRESS_FORBIDDEN", { url: "https://169.254.169.254/latest/meta-data" }],
    ["url", "TOO_LONG", { url: `https://hooks.example.org/${"a".repeat(2_100)}` }],
    ["description", "TOO_LONG", { url: address, description: "a".repeat(301) }],
    ["kinds", "EMPTY", { url: address, kinds: [] }],
    ["languages", "NOT_A_LANGUAGE", { url: address, languages: ["français"] }],
    ["topics", "TOO_MANY", { url: address, topics: Array.from({ length: 21 }, (_, i) => `t${i}`) }],
  ])("is refused for its %s: %s", async (field, problem, input) => {
    expect(await tryMaking(admin, input)).toMatchObject({ __typename: "InvalidInput", field, problem });
  });

  test("is for administrators", async () => {
    const input = { url: address, kinds: ["FIRST"] };
    expect(codesOf(await send(createWebhook, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(createWebhook, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
  });
});

describe("editing a webhook", () => {
  test("changes what is said and leaves the rest", async () => {
    const { id } = await newWebhook(address, { topic: newTopic(), languages: ["fr"] });
    const edited = await edit({ id, expectedVersion: 1, description: "New", languages: null });
    expect(edited).toMatchObject({ url: address, description: "New", languages: [], version: 2 });
    expect(await edit({ id, expectedVersion: 2, enabled: false })).toMatchObject({
      enabled: false,
      disabledReason: "BY_PERSON",
      version: 3,
    });
    expect(await edit({ id, expectedVersion: 3, enabled: true })).toMatchObject({
      enabled: true,
      disabledReason: null,
      description: "New",
    });
  });

  test("that changes nothing is no change", async () => {
    const { id } = await some();
    expect(await edit({ id, expectedVersion: 1, url: address })).toMatchObject({ version: 1 });
  });

  test("is refused when it is stale, wrong, or about nothing", async () => {
    const { id } = await some();
    expect(await edit({ id, expectedVersion: 7, enabled: false })).toMatchObject({
      code: "STALE_VERSION",
      current: { version: 1 },
    });
    expect(
      await edit({ id, expectedVersion: 1, url: "https://localhost.localdomain@10.0.0.1/" }),
    ).toMatchObject({
      field: "url",
      problem: "ADDRESS_WITH_PASSWORD",
    });
    expect(await edit({ id, expectedVersion: 1, kinds: [] })).toMatchObject({ field: "kinds" });
    expect(await edit({ id: nobody, expectedVersion: 1 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("is for administrators", async () => {
    const input = { id: nobody, expectedVersion: 1 };
    expect(codesOf(await send(editWebhook, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(editWebhook, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
  });
});

describe("rotating a secret", () => {
  const rotated = async (input: object) =>
    (await sendOk(rotate, { input }, { as: admin })).rotateWebhookSecret;

  test("tells another one, and is refused when it is stale, out of range, or about nothing", async () => {
    const { id, secret } = await some();
    const answer = await rotated({ id, expectedVersion: 1 });
    expect(answer.webhook).toEqual({ id, version: 2 });
    expect(answer.secret).toMatch(/^whsec_/);
    expect(answer.secret).not.toBe(secret);
    expect(await rotated({ id, expectedVersion: 1 })).toMatchObject({ code: "STALE_VERSION" });
    for (const overlapHours of [-1, 169]) {
      expect(await rotated({ id, expectedVersion: 2, overlapHours })).toMatchObject({
        code: "INVALID_INPUT",
      });
    }
    expect(await rotated({ id: nobody, expectedVersion: 1 })).toMatchObject({ code: "NOT_FOUND" });
  });

  test("is for administrators", async () => {
    const input = { id: nobody, expectedVersion: 1 };
    expect(codesOf(await send(rotate, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(rotate, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
  });
});

describe("deleting a webhook", () => {
  const deleted = async (input: object) =>
    (await sendOk(deleteWebhook, { input }, { as: admin })).deleteWebhook;

  test("takes it away, unless it is stale or not there", async () => {
    const { id } = await some();
    expect(await deleted({ id, expectedVersion: 2 })).toMatchObject({ code: "STALE_VERSION" });
    expect(await deleted({ id, expectedVersion: 1 })).toMatchObject({ __typename: "DeletedWebhook", id });
    expect(await deleted({ id, expectedVersion: 1 })).toMatchObject({ code: "NOT_FOUND" });
    expect(
      (await sendOk("query ($id: ID!) { webhook(id: $id) { id } }", { id }, { as: admin })).webhook,
    ).toBeNull();
  });

  test("is for administrators", async () => {
    const input = { id: nobody, expectedVersion: 1 };
    expect(codesOf(await send(deleteWebhook, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(deleteWebhook, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
  });
});

describe("webhooks", () => {
  test("are seen by administrators alone, by whatever way", async () => {
    const { id } = await some();
    const node = "query ($id: ID!) { node(id: $id) { id } }";
    for (const document of ["{ webhooks { totalCount } }", `{ webhook(id: "${id}") { id } }`]) {
      expect(codesOf(await send(document))).toEqual(["UNAUTHENTICATED"]);
      expect(codesOf(await send(document, {}, { as: editor }))).toEqual(["FORBIDDEN"]);
    }
    expect((await sendOk(node, { id }, { as: editor })).node).toBeNull();
    expect((await sendOk(node, { id }, { as: admin })).node).toEqual({ id });
  });

  test("are all in the record of changes", async () => {
    const { id } = await some();
    await edit({ id, expectedVersion: 1, enabled: false });
    await sendOk(rotate, { input: { id, expectedVersion: 2 } }, { as: admin });
    const audit = "query ($id: ID!) { webhook(id: $id) { audit { nodes { action actor { name } } } } }";
    const { nodes } = (await sendOk(audit, { id }, { as: admin })).webhook.audit;
    expect(nodes.map(({ action }: { action: string }) => action)).toEqual([
      "WEBHOOK_SECRET_ROTATED",
      "WEBHOOK_EDITED",
      "WEBHOOK_CREATED",
    ]);
    expect(nodes[0].actor.name).toBe(admin.name);
  });

  test("are listed at the cost of one statement, with their logs", async () => {
    await some();
    await some();
    const list = `query ($first: Int!) { webhooks(first: $first, filter: { enabled: true }) { totalCount nodes { id
      deliveries(first: 5) { nodes { id attempts { at } publication { claim { text } } } } } } }`;
    const [few, many] = [
      await send(list, { first: 1 }, { as: admin }),
      await send(list, { first: 50 }, { as: admin }),
    ];
    expect(many.data.webhooks.nodes.length).toBeGreaterThan(1);
    // One more for who asks.
    expect([few.statements, many.statements]).toEqual([2, 2]);
  });
});
