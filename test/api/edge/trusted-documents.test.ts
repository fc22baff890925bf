import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse, print } from "graphql";
import { operationNames, operationOf } from "../../contract/documents.ts";
import { get, named, post } from "../../testkit/document.ts";
import { codesOf, send } from "../../testkit/graphql.ts";
import { projectRoot } from "../../testkit/launcher.ts";
import { newPerson } from "../../testkit/people.ts";
import { startServer, type OwnServer } from "../../testkit/own-server.ts";
import { databaseUrl } from "../../testkit/server.ts";
import { follow, programOf, type Sent } from "../../testkit/subscription.ts";

const claimById = named(operationOf("client", "ClaimById"));
const changes = named(operationOf("client", "Changes"));
const nobody = { id: "clm_019acdea-1111-7000-8000-000000000001" };
const unknown = "0".repeat(64);
const codes = (body: { errors?: { extensions: { code: string } }[] }) =>
  (body.errors ?? []).map(({ extensions }) => extensions.code);
/** The first thing told, or why nothing will be. */
async function firstWord(transport: keyof typeof follow, sent: Sent, at?: string): Promise<string> {
  try {
    const told = await follow[transport](sent, { at });
    const word = JSON.stringify(await told.next());
    await told.stop();
    return word;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const manifest = (): Record<string, string> =>
  JSON.parse(readFileSync(join(projectRoot, "apps/api/trusted/manifest.json"), "utf8"));

describe("the manifest", () => {
  test("is the one that the folder's files make", () => {
    const made = execFileSync(process.execPath, ["dist/cli.js", "trusted", "print"], {
      cwd: join(projectRoot, "apps/api"),
      encoding: "utf8",
    });
    expect(manifest()).toEqual(JSON.parse(made));
  });

  test("names every document by the hash of its text", () => {
    for (const [id, text] of Object.entries(manifest()))
      expect(id).toBe(`sha256:${createHash("sha256").update(text).digest("hex")}`);
  });

  test.each(operationNames("client"))("has the contract's %s", (name) => {
    expect(Object.values(manifest())).toContain(named(operationOf("client", name)).text);
  });

  test("has what the admin asks before anybody has signed in", () => {
    const file = readFileSync(join(projectRoot, "apps/admin/src/lib/viewer.query.ts"), "utf8");
    const [, text = ""] = /graphql\(`([^`]*)`\)/.exec(file) ?? [];
    expect(Object.values(manifest())).toContain(print(parse(text)));
  });
});

describe("a registered document", () => {
  test.each([
    ["documentId", { documentId: claimById.id }],
    ["Apollo's extension", { extensions: { persistedQuery: { version: 1, sha256Hash: claimById.hash } } }],
  ])("is asked by %s, in a body and in an address", async (_by, naming) => {
    for (const answer of [
      await post({ ...naming, variables: nobody }),
      await get({ ...naming, variables: nobody }),
    ]) {
      expect(answer).toMatchObject({ status: 200, body: { data: { claim: null } } });
    }
  });

  test("may be sent along with its hash", async () => {
    const sent = { query: claimById.text, documentId: claimById.id, variables: nobody };
    expect((await post(sent)).body).toEqual({ data: { claim: null } });
  });

  test("is refused when another text is sent under its hash", async () => {
    const { status, body } = await post({ query: "{ __typename }", documentId: claimById.id });
    expect([status, codes(body)]).toEqual([400, ["BAD_USER_INPUT"]]);
  });

  test("takes its variables as any other document does", async () => {
    const { body } = await get({ documentId: claimById.id, variables: {} });
    expect(codes(body)).toEqual(["BAD_USER_INPUT"]);
  });
});

describe("a document that nobody registered", () => {
  test.each([
    ["a hash", `sha256:${unknown}`],
    ["another kind of name", "ClaimById"],
    ["a hash in capitals", claimById.id.toUpperCase()],
  ])("is not found by %s, and the caller is told what to do", async (_kind, documentId) => {
    for (const { status, body } of [await post({ documentId }), await get({ documentId })]) {
      expect([status, codes(body)]).toEqual([400, ["PERSISTED_QUERY_NOT_FOUND"]]);
      expect(body.errors[0].message).toMatch(/Send the document itself as `query`/);
    }
  });

  test("is not registered by sending it with its hash, as Apollo's automatic ones were", async () => {
    const other = named("query Other { __typename }");
    const extensions = { persistedQuery: { version: 1, sha256Hash: other.hash } };
    expect((await post({ query: other.text, extensions })).body).toEqual({ data: { __typename: "Query" } });
    expect(codes((await post({ extensions })).body)).toEqual(["PERSISTED_QUERY_NOT_FOUND"]);
  });
});

describe("subscriptions", () => {
  test.each(["socket", "events"] as const)("by %s know documents by name too", async (transport) => {
    const answers = await follow[transport]({ query: "", documentId: changes.id, variables: { first: 1 } });
    expect(await answers.next()).toMatchObject({ data: { changes: { nodes: expect.any(Array) } } });
    await answers.stop();
    expect(await firstWord(transport, { query: "", documentId: `sha256:${unknown}` })).toContain(
      "PERSISTED_QUERY_NOT_FOUND",
    );
  });
});

describe("where nothing but registered documents is served", () => {
  const own = mkdtempSync(join(tmpdir(), "claimdesk-trusted-"));
  const mine = named("query Mine { __typename }");
  let server: OwnServer;
  let url: string;
  beforeAll(async () => {
    writeFileSync(join(own, "mine.json"), JSON.stringify({ [mine.hash]: mine.text }));
    writeFileSync(join(own, "out.graphql"), "mutation Out { signOutEverywhere(input: {}) { __typename } }");
    writeFileSync(join(own, "ours.graphql"), "query Ours { ...All } fragment All on Query { __typename }");
    server = await startServer({ TRUSTED_DOCUMENTS_ONLY: "true", TRUSTED_DOCUMENTS: own });
    url = server.url("/graphql");
  });
  afterAll(async () => {
    await server.stop();
    rmSync(own, { recursive: true });
  });

  test("an anonymous caller is answered by name", async () => {
    expect((await get({ documentId: claimById.id, variables: nobody }, { url })).status).toBe(200);
    expect((await post({ documentId: claimById.id, variables: nobody }, { url })).status).toBe(200);
  });

  test("and with the text of one, however it is laid out", async () => {
    const query = claimById.text.replaceAll("\n", "\n\t\t");
    expect((await post({ query, variables: nobody }, { url })).body).toEqual({ data: { claim: null } });
  });

  test.each([
    ["another text", { query: "{ claims(first: 1) { nodes { id } } }" }],
    ["introspection", { query: "{ __schema { queryType { name } } }" }],
    ["a mutation", { query: "mutation { signOutEverywhere(input: {}) { __typename } }" }],
    ["a text that only looks like one", { query: claimById.text.replace("text", "text state") }],
  ])("but not with %s", async (_what, body) => {
    const answer = await post(body, { url });
    expect([answer.status, codes(answer.body)]).toEqual([403, ["DOCUMENT_NOT_TRUSTED"]]);
    expect(answer.body.errors[0].message).toMatch(/documentId/);
  });

  test("a cookie that is nobody's opens nothing", async () => {
    const headers = { cookie: "claimdesk.session_token=abc.def" };
    expect(codes((await post({ query: "{ __typename }" }, { url, headers })).body)).toEqual([
      "DOCUMENT_NOT_TRUSTED",
    ]);
  });

  test.each(["socket", "events"] as const)("nor does asking by %s", async (transport) => {
    expect(await firstWord(transport, { query: "{ __typename }" }, server.url())).toContain(
      "DOCUMENT_NOT_TRUSTED",
    );
  });

  test("somebody of the desk asks what they like", async () => {
    const editor = await newPerson(["EDITOR"]);
    const program = await programOf(editor, ["SEE_DESK"]);
    for (const as of [editor, program])
      expect((await post({ query: "{ __typename }" }, { url, as })).status).toBe(200);
  });

  test("a mutation is not asked by an address", async () => {
    const { id } = named("mutation Out { signOutEverywhere(input: {}) { __typename } }");
    const { status, headers } = await get({ documentId: id }, { url });
    expect([status, headers.get("allow")]).toEqual([405, "POST"]);
    expect(codes((await post({ documentId: id }, { url })).body)).toEqual(["UNAUTHENTICATED"]);
  });

  test("whoever runs the desk registers their own, in a manifest or as files", async () => {
    const ours = named("query Ours { ...All } fragment All on Query { __typename }");
    for (const { id } of [mine, ours])
      expect((await get({ documentId: id }, { url })).body).toEqual({ data: { __typename: "Query" } });
  });
});

test("elsewhere anybody asks what they like", async () => {
  expect(codesOf(await send("query Anything { claims(first: 1) { nodes { id } } }"))).toEqual([]);
});

test("a manifest that does not hold what it says stops the start, in one line", () => {
  const folder = mkdtempSync(join(tmpdir(), "claimdesk-trusted-"));
  writeFileSync(join(folder, "bad.json"), JSON.stringify({ [unknown]: "query Bad { __typename }" }));
  const start = () =>
    execFileSync(process.execPath, ["dist/main.js"], {
      cwd: join(projectRoot, "apps/api"),
      env: { ...process.env, DATABASE_URL: databaseUrl(), NODE_ENV: "test", TRUSTED_DOCUMENTS: folder },
      stdio: "pipe",
    });
  expect(start).toThrow(
    /Bad configuration: .*bad\.json holds a text under 0+ that has another SHA-256 hash\./,
  );
  rmSync(folder, { recursive: true });
});
