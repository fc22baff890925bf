import { randomUUID } from "node:crypto";
import { codesOf, send } from "../../testkit/graphql.ts";
import { type OwnApi, startApi } from "../../testkit/own-api.ts";

/** What dolevf/graphql-cop looks for, in its own documents, asked by a stranger of a desk in production. */

let desk: OwnApi;
let at: string;

beforeAll(async () => {
  desk = await startApi({ NODE_ENV: "production" });
  at = desk.url;
});
afterAll(() => desk.stop());

const post = (body: unknown): Promise<Response> =>
  fetch(`${at}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(body),
  });

const get = (query: string, path = "/graphql"): Promise<Response> =>
  fetch(`${at}${path}?${new URLSearchParams({ query }).toString()}`);

const repeated = (times: number, one: (place: number) => string): string =>
  Array.from({ length: times }, (_, place) => one(place)).join(" ");

test.each([
  ["alias overloading", `query cop { ${repeated(101, (place) => `alias${String(place)}: __typename`)} }`],
  ["directive overloading", "query cop { __typename @aa@aa@aa@aa@aa@aa@aa@aa@aa@aa }"],
  ["field duplication", `query cop { ${repeated(500, () => "__typename")} }`],
])("%s is refused with one error", async (_what, document) => {
  const answer = await send(document, {}, { at });
  expect(codesOf(answer)).toEqual(["TOO_COSTLY"]);
  expect(answer.data).toBeUndefined();
  expect(answer.statements).toBe(0);
});

test("batches of queries are refused", async () => {
  const response = await post(Array.from({ length: 10 }, () => ({ query: "query cop { __typename }" })));
  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    errors: [{ message: "Operation batching disabled.", extensions: { code: "BAD_REQUEST" } }],
  });
});

test("introspection is denied, and with it circles of introspection", async () => {
  const asked = "query cop { __schema { types { name fields { name } } } }";
  const circle =
    "query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }";
  for (const document of [asked, circle]) {
    const answer = await send(document, {}, { at });
    expect(answer.data ?? null).toBeNull();
    expect(answer.errors).toHaveLength(1);
  }
});

test("fragments that contain each other are refused", async () => {
  const document = `query { __schema { ...A } } fragment A on __Schema { __typename ...B } fragment B on __Schema { ...A }`;
  expect(codesOf(await send(document, {}, { at }))).toEqual(["GRAPHQL_VALIDATION_FAILED"]);
});

test("no field is suggested", async () => {
  const answer = await send("query cop { __schema { directive } clams { id } }", {}, { at });
  expect(answer.errors.map(({ message }) => message)).toEqual([
    'Cannot query field "directive" on type "__Schema".',
    'Cannot query field "clams" on type "Query".',
  ]);
});

test.each(["/graphiql", "/playground", "/console", "/graphql"])(
  "no tool for queries is at %s",
  async (path) => {
    const response = await fetch(`${at}${path}`, { headers: { accept: "text/html" } });
    expect(await response.text()).not.toMatch(
      /GraphiQL|graphiql\.min|GraphQL Playground|graphql-playground|<script/,
    );
  },
);

test("nothing tells of traces or of exceptions", async () => {
  for (const document of ["query cop { __typename }", "qwerty cop { abc }"]) {
    const text = await (await post({ query: document })).text();
    expect(text).not.toMatch(/stacktrace|exception|tracing|node_modules|at \w+ \(/i);
  }
});

test("a mutation is not carried out by GET", async () => {
  const response = await get("mutation cop { __typename }");
  expect(response.status).toBe(405);
  expect(await response.json()).not.toHaveProperty("data");
});

test("a query by GET acts in nobody's name: with a cookie it must say that no form sent it", async () => {
  const url = `${at}/graphql?${new URLSearchParams({ query: "{ __typename me { id } }" }).toString()}`;
  expect(await (await fetch(url)).json()).toEqual({ data: { __typename: "Query", me: null } });
  const withCookie = await fetch(url, { headers: { cookie: `session=${randomUUID()}` } });
  expect(withCookie.status).toBe(400);
  expect(await withCookie.text()).toContain("CSRF");
});

test("what a form can send is not taken: neither urlencoded, nor plain text, nor parts, nor a query in the address", async () => {
  const query = "query cop { __typename }";
  const parts = new FormData();
  parts.set("operations", JSON.stringify({ query }));
  const text = { "content-type": "text/plain" };
  const sent = [
    { body: new URLSearchParams({ query }) },
    { body: JSON.stringify({ query }), headers: text },
    { body: parts },
  ];
  for (const init of sent) {
    const response = await fetch(`${at}/graphql`, { method: "POST", ...init });
    expect(response.status).toBe(415);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: "BAD_REQUEST" } }] });
  }
  const address = `${at}/graphql?${new URLSearchParams({ query }).toString()}`;
  expect(await (await fetch(address, { method: "POST" })).json()).not.toHaveProperty("data");
});
