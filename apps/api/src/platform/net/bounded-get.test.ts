import { brotliCompressSync, gzipSync } from "node:zlib";
import { boundedGet, type Get } from "./bounded-get.ts";
import { HostGuard } from "./host-guard.ts";
import { asked, closeAll, namesLeadingTo, portOf } from "./loopback.fixture.ts";

afterEach(closeAll);

const allowing = new HostGuard(["pages.test"], namesLeadingTo(["127.0.0.1"]));

const get = (url: string, more: Partial<Get> = {}, guard = allowing) =>
  boundedGet(guard.agent(), { url, headers: {}, timeoutMs: 15_000, bytesMax: 10_000, ...more });

test("a page comes whole, with its headers", async () => {
  const port = await portOf((_, response) =>
    response.writeHead(200, { "content-type": "text/html", etag: '"1"' }).end("<p>été</p>"),
  );
  const { answer } = await get(`http://pages.test:${port}/a`);
  expect(answer).toMatchObject({ status: 200, headers: { "content-type": "text/html", etag: '"1"' } });
  expect(answer?.body.toString()).toBe("<p>été</p>");
});

test.each([
  ["gzip", gzipSync],
  ["br", brotliCompressSync],
])("what is packed with %s is unpacked, and counted unpacked", async (coding, pack) => {
  const port = await portOf((request, response) =>
    response
      .writeHead(200, { "content-encoding": coding })
      .end(pack(Buffer.alloc(request.url === "/bomb" ? 50_000_000 : 9_000, "x"))),
  );
  expect((await get(`http://pages.test:${port}/`)).answer?.body.length).toBe(9_000);
  expect(await get(`http://pages.test:${port}/bomb`)).toEqual({ answer: null, failure: "TOO_LARGE" });
});

test.each([
  ["gzip", "no gzip"],
  ["br", "no brotli at all"],
  ["rot13", "cntr"],
])("what is said to be packed with %s and is not is told from a broken line", async (coding, text) => {
  const port = await portOf((_, response) =>
    response.writeHead(200, { "content-encoding": coding }).end(text),
  );
  expect((await get(`http://pages.test:${port}/`)).failure).toBe("PACKING_BROKEN");
});

test("what says that it is too large is not read, and what does not say so is read as far as is allowed", async () => {
  const port = await portOf((request, response) => {
    if (request.url === "/told")
      return void response.writeHead(200, { "content-length": "20000" }).flushHeaders();
    const more = () => {
      while (response.write("x".repeat(5_000)));
      response.once("drain", more);
    };
    more();
  });
  expect((await get(`http://pages.test:${port}/told`)).failure).toBe("TOO_LARGE");
  expect((await get(`http://pages.test:${port}/untold`)).failure).toBe("TOO_LARGE");
});

test("what trickles is given up in time, its body too", async () => {
  const port = await portOf((_, response) => {
    const timer = setInterval(() => response.write("x"), 50);
    response.once("close", () => clearInterval(timer));
  });
  const before = Date.now();
  expect((await get(`http://pages.test:${port}/`, { timeoutMs: 400 })).failure).toBe("TIMED_OUT");
  expect(Date.now() - before).toBeLessThan(1_500);
});

test("what breaks off is no page", async () => {
  const port = await portOf((_, response) => {
    response.writeHead(200, { "content-length": "5000" });
    response.write("half", () => response.destroy());
  });
  expect((await get(`http://pages.test:${port}/`)).failure).toBe("CONNECTION_FAILED");
});

test("who no longer wants it is heard in the middle of it", async () => {
  const stop = new AbortController();
  const port = await portOf((_, response) => {
    response.write("x");
    setTimeout(() => stop.abort(), 50);
  });
  expect((await get(`http://pages.test:${port}/`, { signal: stop.signal })).failure).toBe("STOPPED");
});

test("how far it is, is told", async () => {
  const shares: number[] = [];
  const port = await portOf((_, response) => {
    response.writeHead(200, { "content-length": "4000" });
    response.write("x".repeat(1_000), () => setTimeout(() => response.end("x".repeat(3_000)), 30));
  });
  await get(`http://pages.test:${port}/`, { onProgress: (share) => shares.push(share) });
  expect(shares[0]).toBe(0.25);
  expect(shares.at(-1)).toBe(1);
});

describe("no request leaves for the inside", () => {
  test.each([
    "127.0.0.1",
    "127.1",
    "0x7f.1",
    "0177.0.0.1",
    "2130706433",
    "0",
    "[::1]",
    "[::]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
    "[64:ff9b::7f00:1]",
    "[64:ff9b:1::7f00:1]",
    "[2002:7f00:1::]",
    "[fe80::1]",
    "[fd00::1]",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.0.1",
    "100.64.0.1",
    "169.254.169.254",
    "198.18.0.1",
    "①②⑦.0.0.1",
    "127.0.0.1.",
  ])("by an address in whatever notation: %s", async (host) => {
    const port = await portOf((_, response) => response.end("secret"));
    expect((await get(`http://${host}:${port}/`, {}, new HostGuard([]))).failure).toBe("ADDRESS_FORBIDDEN");
    expect(asked).toEqual([]);
  });

  test.each([
    ["127.0.0.1"],
    ["::1"],
    ["93.184.216.34", "10.0.0.1"],
    ["::ffff:127.0.0.1"],
    ["64:ff9b::a00:1"],
  ])("by a name that leads there: %s", async (...addresses) => {
    const port = await portOf((_, response) => response.end("secret"));
    const guard = new HostGuard([], namesLeadingTo(addresses));
    expect((await get(`http://inside.test:${port}/`, {}, guard)).failure).toBe("ADDRESS_FORBIDDEN");
    expect(asked).toEqual([]);
  });

  test("by a name that leads elsewhere from one question to the next: the address that was checked is the one met", async () => {
    const port = await portOf((_, response) => response.end("secret"));
    const guard = new HostGuard([], namesLeadingTo(["93.184.216.34"], ["127.0.0.1"]));
    expect(await guard.forbids(new URL(`http://rebound.test:${port}/`))).toBe(false);
    expect((await get(`http://rebound.test:${port}/`, {}, guard)).failure).toBe("ADDRESS_FORBIDDEN");
    expect(asked).toEqual([]);
  });
});
