import { operationOf } from "../../contract/documents.ts";
import { get, named, post } from "../../testkit/document.ts";
import { startServer } from "../../testkit/own-server.ts";
import { programOf } from "../../testkit/subscription.ts";
import {
  claimById,
  publishedClaims,
  newPublished,
  ask,
  kept,
  twoPeople,
  type TwoPeople,
} from "./public-answers.ts";

const searching = named(operationOf("client", "SearchClaims"));

let people: TwoPeople;
beforeAll(async () => {
  people = await twoPeople();
});

describe("an anonymous GET of a registered document", () => {
  test("may be kept by everybody, and has a strong tag of its own", async () => {
    const { id } = await newPublished(people);
    const { headers, body } = await ask(id);
    expect(body.data.claim.id).toBe(id);
    expect(headers.get("cache-control")).toBe("public, max-age=15, stale-while-revalidate=60");
    expect(headers.get("etag")).toMatch(/^"[\w-]{43}"$/);
    const vary = (headers.get("vary") ?? "").split(", ");
    expect(vary).toEqual(expect.arrayContaining(["Accept", "Authorization", "Cookie", "Origin"]));
  });

  test("is answered from memory the second time: the same bytes, and no statement", async () => {
    const { id } = await newPublished(people);
    const first = await ask(id);
    const second = await kept(() => ask(id));
    expect(second).toMatchObject({ status: 200, statements: 0, text: first.text });
    for (const name of ["etag", "cache-control", "content-type", "vary"])
      expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(second.headers.get("access-control-allow-origin")).toBe("*");
  });

  test("is told that nothing changed, without a body", async () => {
    const { id } = await newPublished(people);
    const etag = (await ask(id)).headers.get("etag") ?? "";
    for (const given of [etag, `W/${etag}`, `"other", ${etag}`, "*"]) {
      const again = await ask(id, { "if-none-match": given });
      expect(again).toMatchObject({ status: 304, text: "" });
      expect(again.headers.get("etag")).toBe(etag);
      expect(again.headers.get("cache-control")).toContain("public");
    }
    expect((await ask(id, { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("is the same whatever the order of its variables, and with what the document does not know", async () => {
    const { id } = await newPublished(people);
    const rating = { rating: { eq: "true" } };
    const kind = { kind: { eq: "FACT" } };
    const look = (variables: Record<string, unknown>) => get({ documentId: publishedClaims.id, variables });
    await kept(() => look({ first: 3, filter: { ...rating, ...kind } }));
    const other = await kept(() => look({ other: id, filter: { ...kind, ...rating }, first: 3 }));
    expect(other.statements).toBe(0);
    const more = await look({ first: 4, filter: { ...rating, ...kind } });
    expect(more.statements).toBeGreaterThan(0);
  });

  test("of an instant that has passed is kept as well", async () => {
    const { id, at } = await newPublished(people);
    const look = () => get({ documentId: claimById.id, variables: { id, asOf: at } });
    expect((await look()).body.data.claim.id).toBe(id);
    expect(await kept(look)).toMatchObject({ status: 200, statements: 0 });
    const before = await get({ documentId: claimById.id, variables: { id, asOf: "2020-01-01T00:00:00Z" } });
    expect(before.body.data.claim).toBeNull();
  });

  test("has another tag where another type was asked for", async () => {
    const { id } = await newPublished(people);
    const [plain, graphql] = [
      await ask(id, { accept: "application/json" }),
      await ask(id, { accept: "application/graphql-response+json" }),
    ];
    expect(graphql.headers.get("content-type")).toContain("application/graphql-response+json");
    expect(plain.headers.get("etag")).not.toBe(graphql.headers.get("etag"));
    const again = await kept(() => ask(id, { accept: "application/graphql-response+json" }));
    expect(again.headers.get("content-type")).toBe(graphql.headers.get("content-type"));
  });
});

describe("nobody keeps", () => {
  test("what somebody signed in sees, nor what a program with a key sees", async () => {
    const { id } = await newPublished(people);
    await kept(() => ask(id));
    for (const as of [people.editor, await programOf(people.editor, ["SEE_DESK"])]) {
      const headers = { ...as.headers, "apollo-require-preflight": "true" };
      const answer = await ask(id, headers);
      expect(answer.statements).toBeGreaterThan(0);
      expect([answer.headers.get("cache-control"), answer.headers.get("etag")]).toEqual(["no-store", null]);
    }
  });

  test("an answer with errors", async () => {
    const wrong = await get({ documentId: claimById.id, variables: { id: "no id" } });
    expect(wrong.body.errors).toHaveLength(1);
    expect([wrong.headers.get("cache-control"), wrong.headers.get("etag")]).toEqual(["no-store", null]);
    const costly = await get({ documentId: searching.id, variables: { search: "a\u0000b", first: 2 } });
    expect(costly.body.errors).toHaveLength(1);
    expect(costly.headers.get("cache-control")).toBe("no-store");
  });

  test("the answer of a POST, or of a document that is not registered", async () => {
    const { id } = await newPublished(people);
    const posted = await post({ documentId: claimById.id, variables: { id } });
    const other = await get({ query: "query Other($id: ID!) { claim(id: $id) { id } }", variables: { id } });
    for (const answer of [posted, other]) {
      expect(answer.body.data.claim.id).toBe(id);
      expect([answer.headers.get("cache-control"), answer.headers.get("etag")]).toEqual(["no-store", null]);
    }
  });

  test("that a document is not known here", async () => {
    const unknown = await get({ documentId: `sha256:${"0".repeat(64)}` });
    expect([unknown.status, unknown.headers.get("cache-control")]).toEqual([400, "no-store"]);
  });
});

test("a desk that keeps nothing still says whether anything changed", async () => {
  const { id } = await newPublished(people);
  const server = await startServer({ PUBLIC_CACHE_MB: "0", PUBLIC_MAX_AGE_SECONDS: "0" });
  try {
    const url = server.url("/graphql");
    const parameters = { documentId: claimById.id, variables: { id } };
    const first = await get(parameters, { url });
    expect(first.headers.get("cache-control")).toBe("public, no-cache");
    const headers = { "if-none-match": first.headers.get("etag") ?? "" };
    const again = await get(parameters, { url, headers });
    expect(again.status).toBe(304);
    expect(again.statements).toBeGreaterThan(0);
    expect((await ask(id)).headers.get("etag")).toBe(first.headers.get("etag"));
  } finally {
    await server.stop();
  }
});
