import { connect } from "node:net";
import { apiUrl } from "../../testkit/server.ts";
import { follow } from "../../testkit/subscription.ts";

interface Refused {
  errors: { message: string; extensions?: { code: string } }[];
}

const post = (body: BodyInit, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(apiUrl("/graphql"), {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });

async function refusal(
  sent: Promise<Response>,
): Promise<[status: number, code: string | undefined, message: string]> {
  const response = await sent;
  const { errors } = (await response.json()) as Refused;
  expect(errors).toHaveLength(1);
  return [response.status, errors[0]?.extensions?.code, errors[0]?.message ?? ""];
}

test.each([
  ["a batch", JSON.stringify([{ query: "{ __typename }" }, { query: "{ __typename }" }]), /batching/i],
  ["an empty batch", "[]", /batching|body/i],
  ["nothing", "{}", /JSON object has no keys/],
  ["a document that is no text", JSON.stringify({ query: 42 }), /must be strings/],
  [
    "variables that are no object",
    JSON.stringify({ query: "{ __typename }", variables: "x" }),
    /`variables`/,
  ],
  ["what is no JSON", "{ query", /not valid JSON/],
  ["an empty body", "", /empty/],
])("%s is refused, and the answer says why", async (_what, body, message) => {
  expect(await refusal(post(body))).toEqual([400, "BAD_REQUEST", expect.stringMatching(message)]);
});

describe("which operation is meant must be plain", () => {
  const two = { query: "query One { __typename } query Two { __typename }" };
  const cases = [
    [
      "a name that the document does not have",
      { ...two, operationName: "Three" },
      /no operation of the name "Three"/,
    ],
    ["no name where there are two", two, /operationName/],
  ] as const;

  test.each(cases)("%s", async (_what, sent, message) => {
    const refused = ["OPERATION_RESOLUTION_FAILURE", expect.stringMatching(message)];
    const accept = "application/graphql-response+json";
    expect(await refusal(post(JSON.stringify(sent), { accept }))).toEqual([400, ...refused]);
    expect(await refusal(post(JSON.stringify(sent)))).toEqual([200, ...refused]);
    for (const transport of ["socket", "events"] as const) {
      const following = await follow[transport](sent);
      const { errors } = (await following.next()) as Refused;
      expect([errors[0]?.extensions?.code, errors[0]?.message]).toEqual(refused);
      await following.stop();
    }
  });

  test("the one that is named is carried out", async () => {
    const response = await post(JSON.stringify({ ...two, operationName: "Two" }));
    expect(await response.json()).toEqual({ data: { __typename: "Query" } });
  });
});

test("bytes that are no UTF-8 are not guessed at: the text is kept as far as it can be read, or refused", async () => {
  const before = Buffer.from(
    '{"query":"query ($s: String!) { claims(search: $s) { totalCount } }","variables":{"s":"',
  );
  const response = await post(
    Buffer.concat([before, Buffer.from([0xc3, 0x28, 0xff, 0xfe]), Buffer.from('"}}')]),
  );
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ data: { claims: { totalCount: 0 } } });
  const inDocument = Buffer.concat([
    Buffer.from('{"query":"{ __type'),
    Buffer.from([0xff]),
    Buffer.from('name }"}'),
  ]);
  expect(await refusal(post(inDocument))).toEqual([
    200,
    "GRAPHQL_PARSE_FAILED",
    expect.stringMatching(/Syntax Error/),
  ]);
});

test("a body of another encoding than UTF-8 is refused", async () => {
  const body = Buffer.from(JSON.stringify({ query: "{ __typename }" }), "utf16le");
  const [status, code] = await refusal(post(body, { "content-type": "application/json; charset=utf-16le" }));
  expect([status, code]).toEqual([400, "BAD_REQUEST"]);
});

test("a body of more than 16 MB is refused as soon as it says so", async () => {
  // Nothing is sent after the headers: who writes on to a connection that is being closed may never read the answer.
  const length = String(17 * 1024 * 1024);
  const response = await rawly(
    `POST /graphql HTTP/1.1\r\nHost: desk\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`,
  );
  expect(response).toMatch(/^HTTP\/1\.1 413 /);
  expect(response).toContain('"code":"TOO_LARGE"');
  expect(response).toContain("16 MB");
});

test("a compressed body is not unpacked", async () => {
  const response = await post(Buffer.from("1f8b08000000", "hex"), { "content-encoding": "gzip" });
  expect(response.status).toBe(400);
});

test("files are not taken", async () => {
  const form = new FormData();
  form.set(
    "operations",
    JSON.stringify({ query: "mutation ($f: Upload!) { x(f: $f) }", variables: { f: null } }),
  );
  form.set("map", JSON.stringify({ 0: ["variables.f"] }));
  form.set("0", new Blob(["x".repeat(100_000)]), "a.txt");
  const sent = fetch(apiUrl("/graphql"), { method: "POST", body: form });
  expect(await refusal(sent)).toEqual([415, "BAD_REQUEST", expect.stringMatching(/Send JSON/)]);
});

test("headers of more than 16 kB are refused", async () => {
  const response = await rawly(
    `GET /health/live HTTP/1.1\r\nHost: desk\r\nX-Much: ${"x".repeat(17_000)}\r\n\r\n`,
  );
  expect(response).toMatch(/^HTTP\/1\.1 431 /);
});

test("what is no HTTP is refused, and tells nothing", async () => {
  const response = await rawly("NONSENSE\r\n\r\n");
  expect(response).toMatch(/^HTTP\/1\.1 400 /);
  expect(response).not.toMatch(/node|fastify|stack/i);
});

test.each(["PUT", "DELETE", "PATCH", "TRACE"])("%s is no way to ask", async (method) => {
  const response = await rawly(`${method} /graphql HTTP/1.1\r\nHost: desk\r\nContent-Length: 0\r\n\r\n`);
  expect(response).toMatch(/^HTTP\/1\.1 (404|405|415) /);
});

const pages = { origin: "https://elsewhere.example", "sec-fetch-site": "cross-site", cookie: "a=b" };

test.each([
  ["urlencoded", "application/x-www-form-urlencoded"],
  ["parts", "multipart/form-data; boundary=x"],
  ["plain text", "text/plain"],
  ["JSON called plain text", "text/plain; charset=utf-8"],
])("a page elsewhere cannot act for its visitor by sending %s", async (_what, type) => {
  const [status, code] = await refusal(
    post(JSON.stringify({ query: "mutation { __typename }" }), { ...pages, "content-type": type }),
  );
  expect([status, code]).toEqual([415, "BAD_REQUEST"]);
});

test("a page elsewhere cannot ask by GET for its visitor, nor learn whether it could send JSON", async () => {
  const url = apiUrl(`/graphql?${new URLSearchParams({ query: "{ me { id } }" }).toString()}`);
  expect(await refusal(fetch(url, { headers: pages }))).toEqual([
    400,
    "BAD_REQUEST",
    expect.stringMatching(/CSRF/),
  ]);
  const preflight = await fetch(apiUrl("/graphql"), {
    method: "OPTIONS",
    headers: {
      ...pages,
      "access-control-request-method": "POST",
      "access-control-request-headers": "content-type",
    },
  });
  expect(preflight.headers.get("access-control-allow-credentials")).toBeNull();
});

test("the admin's own pages may send their visitor's session, and are named: nobody else is", async () => {
  const [admin, ...others] = [apiUrl("").replace(/\/$/, ""), "https://elsewhere.example", "null"];
  const allowed = async (origin: string, method: string) => {
    const { headers } = await fetch(apiUrl("/graphql?query=%7B__typename%7D"), {
      method,
      headers: { origin, "access-control-request-method": "POST" },
    });
    return ["origin", "credentials"].map((one) => headers.get(`access-control-allow-${one}`));
  };
  for (const method of ["GET", "OPTIONS"]) {
    expect(await allowed(admin ?? "", method)).toEqual([admin, "true"]);
    for (const origin of others) expect(await allowed(origin, method)).toEqual(["*", null]);
  }
});

test("a mutation is not carried out by GET, by a stream either", async () => {
  const url = apiUrl(`/graphql?${new URLSearchParams({ query: "mutation { __typename }" }).toString()}`);
  const response = await fetch(url, { headers: { accept: "text/event-stream" } });
  expect(response.status).toBe(405);
  expect(await response.json()).not.toHaveProperty("data");
});

test("a page elsewhere can open no socket in its visitor's name", async () => {
  const upgrade = (more: string): Promise<string> =>
    rawly(
      `GET /graphql HTTP/1.1\r\nHost: desk\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Protocol: graphql-transport-ws\r\n${more}\r\n`,
    );
  expect(await upgrade("Origin: https://elsewhere.example\r\nCookie: a=b\r\n")).toMatch(/^HTTP\/1\.1 403 /);
  expect(await upgrade("Origin: https://elsewhere.example\r\n")).toMatch(/^HTTP\/1\.1 101 /);
});

/** What comes back for these very bytes, up to the end of the first answer. */
function rawly(bytes: string): Promise<string> {
  const { hostname, port } = new URL(apiUrl());
  return new Promise((done, fail) => {
    const socket = connect({ host: hostname, port: Number(port) }, () => socket.write(bytes));
    socket.once("data", (chunk) => {
      socket.destroy();
      done(String(chunk));
    });
    socket.once("error", fail);
    socket.setTimeout(5_000, () => socket.destroy(new Error("Nothing came back")));
  });
}
