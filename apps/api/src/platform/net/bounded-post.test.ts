import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { boundedPost } from "./bounded-post.ts";
import { HostGuard } from "./host-guard.ts";

const servers: Server[] = [];
let asked = 0;

async function portOf(listener: RequestListener): Promise<number> {
  const server = createServer((request, response) => {
    asked += 1;
    listener(request, response);
  });
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  return (server.address() as AddressInfo).port;
}

beforeEach(() => (asked = 0));
afterEach(() => {
  for (const server of servers.splice(0)) server.close().closeAllConnections();
});

const post = (guard: HostGuard, url: string, timeoutMs = 2_000) =>
  boundedPost(guard.agent(), { url, headers: {}, body: "{}", timeoutMs });

/** A name server whose answer changes from one question to the next. */
const namesLeadingTo =
  (...answers: string[][]) =>
  (
    _: string,
    __: object,
    callback: (error: null, addresses: { address: string; family: number }[]) => void,
  ) => {
    const addresses = answers.length > 1 ? answers.shift() : answers[0];
    callback(
      null,
      (addresses ?? []).map((address) => ({ address, family: address.includes(":") ? 6 : 4 })),
    );
  };

const allowing = new HostGuard(["Hooks.Test."], namesLeadingTo(["127.0.0.1"]));

test("a host that the operator vouches for is reached, wherever it leads", async () => {
  const port = await portOf((_, response) => response.end("thanks"));
  expect(await post(allowing, `http://hooks.test:${port}/`)).toMatchObject({
    status: 200,
    response: "thanks",
    failure: null,
  });
});

test("a name that led to the internet when it was typed does not lead inside later", async () => {
  const port = await portOf((_, response) => response.end());
  const guard = new HostGuard([], namesLeadingTo(["93.184.216.34"], ["127.0.0.1"]));
  const url = `http://rebound.test:${port}/`;
  expect(await guard.forbids(new URL(url))).toBe(false);
  expect(await post(guard, url)).toMatchObject({ status: null, failure: "ADDRESS_FORBIDDEN" });
  expect(asked).toBe(0);
});

test("one inner address among outer ones is enough to refuse the name", async () => {
  const guard = new HostGuard([], namesLeadingTo(["93.184.216.34", "::1"]));
  expect(await guard.forbids(new URL("https://mixed.test/"))).toBe(true);
  expect(await post(guard, "http://mixed.test/")).toMatchObject({ failure: "ADDRESS_FORBIDDEN" });
});

test.each(["127.0.0.1", "0x7f.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "169.254.169.254"])(
  "no address of the inside is reached: %s",
  async (host) => {
    const port = await portOf((_, response) => response.end());
    const guard = new HostGuard([]);
    expect(await guard.forbids(new URL(`http://${host}:${port}/`))).toBe(true);
    expect(await post(guard, `http://${host}:${port}/`)).toMatchObject({ failure: "ADDRESS_FORBIDDEN" });
    expect(asked).toBe(0);
  },
);

test("a redirect is an answer and is not followed", async () => {
  const inside = await portOf((_, response) => response.end("secret"));
  asked = 0;
  const port = await portOf((_, response) =>
    response.writeHead(307, { location: `http://127.0.0.1:${inside}/` }).end(),
  );
  expect(await post(allowing, `http://hooks.test:${port}/`)).toMatchObject({ status: 307, response: null });
  expect(asked).toBe(1);
});

test("an answer without an end is read as far as it is of use", async () => {
  const port = await portOf((_, response) => {
    const more = () => {
      while (response.write("x".repeat(10_000)));
      response.once("drain", more);
    };
    more();
  });
  const { status, response, durationMs } = await post(allowing, `http://hooks.test:${port}/`);
  expect([status, response]).toEqual([200, "x".repeat(1_000)]);
  expect(durationMs).toBeLessThan(1_500);
});

test("what stops in the middle of its answer has answered", async () => {
  const port = await portOf((_, response) => void response.write("well\u0000, "));
  expect(await post(allowing, `http://hooks.test:${port}/`, 300)).toMatchObject({
    status: 200,
    response: "well,",
  });
});

test("what never answers is given up in time", async () => {
  const port = await portOf(() => undefined);
  const { failure, durationMs } = await post(allowing, `http://hooks.test:${port}/`, 300);
  expect(failure).toBe("TIMED_OUT");
  expect(durationMs).toBeLessThan(1_500);
});

test("a closed port and a wrong protocol are told apart", async () => {
  const port = await portOf((_, response) => response.end());
  expect((await post(allowing, `https://hooks.test:${port}/`)).failure).toMatch(/^(TLS|CONNECTION)_FAILED$/);
  for (const server of servers.splice(0)) await new Promise((done) => server.close(done));
  expect((await post(allowing, `http://hooks.test:${port}/`)).failure).toBe("CONNECTION_REFUSED");
});
