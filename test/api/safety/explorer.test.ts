import { get, type IncomingHttpHeaders } from "node:http";
import { type OwnApi, startApi } from "../../testkit/own-api.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { programOf } from "../../testkit/subscription.ts";

/** GraphiQL, which the API serves itself: who is shown it, and what its files are sent with. */

let desk: OwnApi;
let program: Person["headers"];

beforeAll(async () => {
  desk = await startApi({ NODE_ENV: "production" });
  program = (await programOf(await newPerson(["EDITOR"]), ["SEE_DESK"])).headers;
});
afterAll(() => desk.stop());

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** The path as it is written here: fetch would tidy it up before it is sent, and unpack what comes. */
const open = (path: string, { at = desk.url, as = program, headers = {} } = {}): Promise<Answered> =>
  new Promise((done, fail) => {
    const { hostname, port } = new URL(at);
    get({ hostname, port, path, headers: { ...as, ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("error", fail);
      response.on("end", () => {
        const { statusCode: status = 0, headers } = response;
        done({ status, headers, body: Buffer.concat(parts).toString() });
      });
    }).on("error", fail);
  });

const stranger: Person["headers"] = {};

const filesOf = ({ body }: Answered): string[] =>
  [...body.matchAll(/(?:src|href)="(\/[^"]+)"/g)].map(([, path]) => path ?? "");

const aScript = async (): Promise<string> =>
  filesOf(await open("/graphiql")).find((path) => path.endsWith(".js")) ?? "no script";

/** What may differ between two answers alike: of whom they tell nothing. */
const comparable = ({ status, headers, body }: Answered, path: string): unknown => ({
  status,
  headers: { ...headers, date: "", "x-request-id": "", "content-length": "" },
  body: body.replace(path, "…"),
});

test.each(["/graphiql", "/graphiql/", "/graphiql/assets/explorer.js"])(
  "a stranger of a desk in production finds at %s what is at every address where nothing is",
  async (path) => {
    const nowhere = await open("/nowhere", { as: stranger });
    expect(nowhere.status).toBe(404);
    expect(comparable(await open(path, { as: stranger }), path)).toEqual(comparable(nowhere, "/nowhere"));
  },
);

test("a stranger does not get its files either, though they know their names", async () => {
  const script = await aScript();
  expect((await open(script)).status).toBe(200);
  const refused = await open(script, { as: stranger });
  expect(refused.status).toBe(404);
  expect(refused.headers["cache-control"]).toBeUndefined();
});

test("a key that is none makes nobody known", async () => {
  const as = { authorization: "Bearer cdk_nothing" };
  expect((await open("/graphiql", { as })).status).toBe(404);
});

test("whoever is known opens it, and the page is kept by nobody", async () => {
  const page = await open("/graphiql");
  expect(page.status).toBe(200);
  expect(page.headers["content-type"]).toBe("text/html; charset=utf-8");
  expect(page.headers["cache-control"]).toBe("private, no-store");
});

test("the page has no script in it, and may load and tell nothing elsewhere, nor be framed", async () => {
  const page = await open("/graphiql");
  const policy = new Map(
    String(page.headers["content-security-policy"])
      .split("; ")
      .map((rule) => [rule.split(" ", 1)[0], rule.split(" ").slice(1).join(" ")]),
  );
  expect(policy.get("default-src")).toBe("'none'");
  for (const rule of ["script-src", "worker-src", "connect-src"]) expect(policy.get(rule)).toBe("'self'");
  expect(policy.get("frame-ancestors")).toBe("'none'");
  expect(page.headers["x-content-type-options"]).toBe("nosniff");
  expect(page.body).not.toMatch(/<script(?![^>]* src=)|<style|https?:\/\//);
});

test("every file of the page is there, and kept for a year under a name that tells its content", async () => {
  const files = filesOf(await open("/graphiql"));
  expect(files).toHaveLength(2);
  for (const path of files) {
    expect(path).toMatch(/^\/graphiql\/assets\/explorer-\w{8}\.(js|css)$/);
    const { status, headers } = await open(path);
    expect(status).toBe(200);
    expect(headers["cache-control"]).toBe("private, max-age=31536000, immutable");
    expect(headers["content-type"]).toMatch(path.endsWith(".js") ? /^application\/javascript/ : /^text\/css/);
    expect(headers["x-content-type-options"]).toBe("nosniff");
  }
});

test("a browser that unpacks gets them packed", async () => {
  const script = await aScript();
  const packed = await open(script, { headers: { "accept-encoding": "gzip" } });
  expect(packed.headers["content-encoding"]).toBe("gzip");
  expect(packed.headers["content-type"]).toMatch(/^application\/javascript/);
  expect(packed.headers.vary).toMatch(/accept-encoding/i);
  const whole = Number((await open(script)).headers["content-length"]);
  expect(Number(packed.headers["content-length"])).toBeLessThan(whole / 2);
});

test.each([
  "/graphiql/assets/explorer-AAAAAAAA.js",
  "/graphiql/assets/",
  "/graphiql/assets",
  "/graphiql/page.html",
  "/graphiql/assets/../page.html",
  "/graphiql/assets/../../package.json",
  "/graphiql/assets/..%2f..%2fpackage.json",
  "/graphiql/assets/%2e%2e/%2e%2e/package.json",
  "/graphiql/assets/..%5c..%5cpackage.json",
  "/graphiql/assets//etc/passwd",
  "/graphiql/assets/%00",
])("nothing is at %s, even for whoever is known", async (path) => {
  const { status, body } = await open(path);
  expect([400, 403, 404]).toContain(status);
  expect(body).not.toMatch(/"name"|<html|root:/);
  expect(JSON.parse(body)).toMatchObject({ errors: [{ message: expect.any(String) as string }] });
});

test("where the schema is shown to everybody, so is the explorer", async () => {
  const shown = await startApi({ NODE_ENV: "production", PUBLIC_INTROSPECTION: "true" });
  const page = await open("/graphiql", { at: shown.url, as: stranger });
  expect(page.status).toBe(200);
  for (const path of filesOf(page))
    expect((await open(path, { at: shown.url, as: stranger })).status).toBe(200);
  await shown.stop();
});

test("a desk that answers trusted documents alone shows it to none but who may send others", async () => {
  const strict = await startApi({ PUBLIC_INTROSPECTION: "true", TRUSTED_DOCUMENTS_ONLY: "true" });
  expect((await open("/graphiql", { at: strict.url, as: stranger })).status).toBe(404);
  expect((await open("/graphiql", { at: strict.url })).status).toBe(200);
  await strict.stop();
});
