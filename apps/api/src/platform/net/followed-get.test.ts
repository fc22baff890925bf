import { boundedGet } from "./bounded-get.ts";
import { followedGet } from "./followed-get.ts";
import { HostGuard } from "./host-guard.ts";
import { asked, closeAll, namesLeadingTo, portOf } from "./loopback.fixture.ts";

afterEach(closeAll);

const allowing = new HostGuard(["pages.test"], namesLeadingTo(["127.0.0.1"]));

const follow = (url: string, guard = allowing) =>
  followedGet(url, {
    get: (one) => boundedGet(guard.agent(), { url: one, headers: {}, timeoutMs: 2_000, bytesMax: 10_000 }),
    stops: () => Promise.resolve(null),
  });

describe("a redirect", () => {
  test("is followed by hand, and every hop is on record", async () => {
    const port = await portOf((request, response) => {
      if (request.url === "/old") response.writeHead(301, { location: "/newer#part" }).end();
      else if (request.url === "/newer") response.writeHead(302, { location: "./newest" }).end();
      else response.end("here");
    });
    const at = (path: string) => `http://pages.test:${port}${path}`;
    expect(await follow(at("/old"))).toMatchObject({
      redirects: [
        { url: at("/old"), status: 301 },
        { url: at("/newer"), status: 302 },
      ],
      finalUrl: at("/newest"),
      failure: null,
    });
  });

  test.each([
    "http://127.0.0.1:PORT/secret",
    "http://localhost:PORT/secret",
    "http://[::1]:PORT/secret",
    "http://[::ffff:127.0.0.1]:PORT/secret",
    "http://2130706433:PORT/secret",
    "http://0x7f.1:PORT/secret",
    "http://0:PORT/secret",
    "http://169.254.169.254/latest/meta-data/",
    "//127.0.0.1:PORT/secret",
  ])("to the inside leads nowhere: %s", async (to) => {
    const inside = await portOf((_, response) => response.end("secret"));
    const port = await portOf((_, response) =>
      response.writeHead(302, { location: to.replace("PORT", String(inside)) }).end(),
    );
    const guard = new HostGuard(["pages.test"], (name, options, callback) =>
      namesLeadingTo(name === "pages.test" ? ["127.0.0.1"] : ["127.0.0.1", "::1"])(name, options, callback),
    );
    expect(await follow(`http://pages.test:${port}/out`, guard)).toMatchObject({
      answer: null,
      failure: "ADDRESS_FORBIDDEN",
    });
    expect(asked).toEqual(["/out"]);
  });

  test.each([
    "file:///etc/passwd",
    "gopher://pages.test/",
    "ftp://pages.test/",
    "javascript:alert(1)",
    "data:text/html,x",
    "http://me:secret@pages.test/",
    "http://pages.test:25/",
  ])("to no page of the web leads nowhere: %s", async (location) => {
    const port = await portOf((_, response) => response.writeHead(302, { location }).end());
    expect((await follow(`http://pages.test:${port}/`)).failure).toBe("ADDRESS_FORBIDDEN");
    expect(asked.length).toBe(1);
  });

  test("in a circle is given up", async () => {
    const port = await portOf((_, response) => response.writeHead(302, { location: "/" }).end());
    expect((await follow(`http://pages.test:${port}/`)).failure).toBe("TOO_MANY_REDIRECTS");
    expect(asked.length).toBe(11);
  });

  test.each([{}, { location: "http://[" }])("that says nowhere is broken: %j", async (headers) => {
    const port = await portOf((_, response) => response.writeHead(302, headers).end());
    expect((await follow(`http://pages.test:${port}/`)).failure).toBe("REDIRECT_BROKEN");
  });
});
