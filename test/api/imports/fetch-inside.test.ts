import { newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { askFor, brought } from "./url-import.ts";

let editor: Person;
let site: WebSite;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
beforeEach(async () => {
  site = await new WebSite().open();
});
afterEach(() => site.close());

const failed = (failure: string) => ({ state: "FAILED", failure, article: null, allowedMoves: ["RETRY"] });

describe("nothing is fetched from the inside", () => {
  test.each([
    "http://127.0.0.1:PORT/",
    "http://127.1:PORT/",
    "http://0x7f.1:PORT/",
    "http://2130706433:PORT/",
    "http://0177.0.0.1:PORT/",
    "http://[::1]:PORT/",
    "http://[::ffff:127.0.0.1]:PORT/",
    "http://[64:ff9b::7f00:1]:PORT/",
    "http://10.0.0.1/",
    "http://100.64.0.1/",
    "http://169.254.169.254/latest/meta-data/",
    "http://192.168.1.1/",
    "http://[fe80::1]/",
    "http://[fd00::1]/",
    "http://localhost:25/",
  ])("which an editor is told at once: %s", async (url) => {
    const asked = await askFor(editor, { url: url.replace("PORT", new URL(site.at("/")).port) });
    expect(asked).toMatchObject({ code: "INVALID_INPUT", field: "url", problem: "ADDRESS_FORBIDDEN" });
    expect(site.asked).toEqual([]);
  });

  test.each([
    "http://127.0.0.1:PORT/in",
    "http://[::1]:PORT/in",
    "http://2130706433:PORT/in",
    "file:///etc/passwd",
  ])("by a redirect either: %s", async (to) => {
    const location = to.replace("PORT", new URL(site.at("/")).port);
    site.has("/out", (_, response) => response.writeHead(302, { location }).end());
    expect(await brought(editor, site.at("/out"))).toMatchObject(failed("ADDRESS_FORBIDDEN"));
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt", "/out"]);
  });

  test("by the redirect of a robots.txt either", async () => {
    const inside = site.at("/in", "127.0.0.1");
    site.has("/robots.txt", (_, response) => response.writeHead(302, { location: inside }).end());
    site.has("/page", pageOf(unique("A page")));
    expect(await brought(editor, site.at("/page"))).toMatchObject(failed("ADDRESS_FORBIDDEN"));
    expect(site.asked.map(({ path }) => path)).toEqual(["/robots.txt"]);
  });
});

describe("an address is refused at once", () => {
  test.each([
    ["of no page of the web", "ftp://example.org/", "NOT_A_WEB_ADDRESS"],
    ["of a file", "file:///etc/passwd", "NOT_A_WEB_ADDRESS"],
    ["that is none", "the newspaper", "NOT_A_WEB_ADDRESS"],
    ["that says nothing", "  ", "EMPTY"],
    ["with a password", "https://me:secret@example.org/", "ADDRESS_WITH_PASSWORD"],
    ["that is too long", `https://example.org/${"x".repeat(3_000)}`, "TOO_LONG"],
  ])("%s", async (_what, url, problem) => {
    expect(await askFor(editor, { url })).toMatchObject({ code: "INVALID_INPUT", field: "url", problem });
  });

  test("with a publisher that there is not", async () => {
    const { id } = await newSource(editor);
    const publisherId = `${id.slice(0, -1)}${id.endsWith("0") ? "1" : "0"}`;
    expect(await askFor(editor, { url: site.at("/"), publisherId })).toMatchObject({ code: "NOT_FOUND" });
  });
});
