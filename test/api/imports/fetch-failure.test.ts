import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { aWhile } from "../../testkit/webhook-receiver.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { askFor, brought, ended, moved, once } from "./url-import.ts";

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

describe("a page that cannot be had fails, and says why", () => {
  test.each([
    [404, "NOT_FOUND"],
    [410, "GONE"],
    [401, "ACCESS_DENIED"],
    [403, "ACCESS_DENIED"],
    [451, "ACCESS_DENIED"],
    [400, "NOT_ACCEPTED"],
  ])("with the status %d", async (status, failure) => {
    site.has("/page", (_, response) => response.writeHead(status).end("no"));
    expect(await brought(editor, site.at("/page"))).toMatchObject({ ...failed(failure), attempts: 1 });
  });

  test.each([
    {
      what: "as another kind of file",
      type: "application/pdf",
      body: "%PDF-1.7",
      failure: "UNSUPPORTED_TYPE",
    },
    { what: "as a picture", type: "image/png", body: "x", failure: "UNSUPPORTED_TYPE" },
    {
      what: "as who knows what",
      type: "application/octet-stream",
      body: "PK\u0003\u0004",
      failure: "UNSUPPORTED_TYPE",
    },
    { what: "without a text", type: "text/html", body: "<html><body></body></html>", failure: "NO_BODY" },
    {
      what: "too long",
      type: "text/html",
      body: `<p>${"x".repeat(5.1 * 1024 * 1024)}`,
      failure: "TOO_LARGE",
    },
  ])("$what", async ({ type, body, failure }) => {
    site.has("/page", body, { "content-type": type });
    expect(await brought(editor, site.at("/page"))).toMatchObject(failed(failure));
  });

  test("at a name that leads nowhere", async () => {
    expect(await brought(editor, "https://nowhere.invalid/page")).toMatchObject(failed("NAME_NOT_FOUND"));
  });

  test("in a circle of redirects", async () => {
    site.has("/a", (_, response) => response.writeHead(302, { location: "/b" }).end());
    site.has("/b", (_, response) => response.writeHead(302, { location: "/a" }).end());
    expect(await brought(editor, site.at("/a"))).toMatchObject(failed("TOO_MANY_REDIRECTS"));
  });
});

describe("what passes is tried again by itself", () => {
  test("and an editor sees meanwhile what was wrong", async () => {
    site.has("/flaky", (_, response, count) =>
      count < 3
        ? response.writeHead(503).end()
        : response.setHeader("content-type", "text/html").end(pageOf(unique("At last"))),
    );
    const { id } = await askFor(editor, { url: site.at("/flaky") });
    const waiting = await once(editor, id, ({ failure }) => failure !== null);
    expect(waiting).toMatchObject({ state: "QUEUED", failure: "SERVER_ERROR", allowedMoves: ["CANCEL"] });
    expect(Date.parse(waiting.nextAttemptAt)).toBeGreaterThan(Date.now() - 5_000);
    expect(await once(editor, id, ended)).toMatchObject({ state: "DONE", attempts: 3, failure: null });
  });

  test("until the tries are used up; then a person can have it tried anew", async () => {
    site.has("/down", (_, response) => response.writeHead(500).end());
    const made = await brought(editor, site.at("/down"));
    expect(made).toMatchObject({ ...failed("SERVER_ERROR"), attempts: 3 });
    site.has("/down", pageOf(unique("Up again")));
    expect(await moved(editor, "retryImport", made.id)).toMatchObject({ state: "QUEUED", failure: null });
    expect(await once(editor, made.id, ended)).toMatchObject({ state: "DONE", attempts: 1 });
  });

  test("not before the site wants to be asked again", async () => {
    site.has("/busy", (_, response, count) =>
      count === 1
        ? response.writeHead(429, { "retry-after": "3" }).end()
        : response.setHeader("content-type", "text/html").end(pageOf(unique("Calm"))),
    );
    expect(await brought(editor, site.at("/busy"))).toMatchObject({ state: "DONE", attempts: 2 });
    const [first, second] = site.askedFor("/busy");
    expect((second?.at ?? 0) - (first?.at ?? 0)).toBeGreaterThan(2_900);
  });

  test("when the site does not answer in time", async () => {
    site.has("/mute", (_, response, count) =>
      count === 1 ? undefined : response.setHeader("content-type", "text/html").end(pageOf(unique("Spoke"))),
    );
    expect(await brought(editor, site.at("/mute"))).toMatchObject({ state: "DONE", attempts: 2 });
  });
});

describe("nobody calls off or tries again", () => {
  const verbs = ["cancelImport", "retryImport"] as const;

  test("what is done", async () => {
    site.has("/done", pageOf(unique("Done")));
    const { id } = await brought(editor, site.at("/done"));
    expect(await moved(editor, "cancelImport", id)).toMatchObject({ code: "IMPORT_ENDED" });
    expect(await moved(editor, "retryImport", id)).toMatchObject({ code: "IMPORT_NOT_STOPPED" });
  });

  test("what was called off, or is under way", async () => {
    site.has("/wait", () => undefined);
    const { id } = await askFor(editor, { url: site.at("/wait") });
    expect(await moved(editor, "retryImport", id)).toMatchObject({ code: "IMPORT_NOT_STOPPED" });
    await moved(editor, "cancelImport", id);
    expect(await moved(editor, "cancelImport", id)).toMatchObject({ code: "IMPORT_ENDED" });
  });

  test.each(verbs)("what there is not: %s", async (verb) => {
    expect(await moved(editor, verb, "imp_01a20d5b-8712-77e0-b4f3-b2690fc03f60")).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test.each(verbs)("without being an editor: %s", async (verb) => {
    site.has("/mine", pageOf(unique("Mine")));
    const { id } = await brought(editor, site.at("/mine"));
    const document = mutation(verb, "... on ArticleImport { id }");
    const reviewer = await newPerson(["REVIEWER"]);
    expect(codesOf(await send(document, { input: { id } }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(document, { input: { id } }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
    expect(
      (await sendOk(`query ($id: ID!) { articleImport(id: $id) { allowedMoves } }`, { id }, { as: reviewer }))
        .articleImport,
    ).toEqual({ allowedMoves: [] });
  });

  test("and nobody but an editor has an address fetched", async () => {
    const document = mutation("importArticle", "... on ArticleImport { id }");
    const input = { url: site.at("/") };
    expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(document, { input }, { as: await newPerson(["REVIEWER"]) }))).toEqual([
      "FORBIDDEN",
    ]);
    await aWhile(300);
    expect(site.asked).toEqual([]);
  });
});

test("what was done to an import is on record", async () => {
  site.has("/rec", (_, response) => response.writeHead(404).end());
  const { id } = await brought(editor, site.at("/rec"));
  site.has("/rec", () => undefined);
  await moved(editor, "retryImport", id);
  await moved(editor, "cancelImport", id);
  const { articleImport } = await sendOk(
    "query ($id: ID!) { articleImport(id: $id) { audit(first: 10) { nodes { action actor { name } after } } } }",
    { id },
    { as: editor },
  );
  expect(articleImport.audit.nodes.reverse()).toEqual([
    { action: "IMPORT_REQUESTED", actor: { name: editor.name }, after: { url: site.at("/rec") } },
    { action: "IMPORT_FAILED", actor: null, after: { failure: "NOT_FOUND" } },
    { action: "IMPORT_RETRIED", actor: { name: editor.name }, after: null },
    { action: "IMPORT_CANCELLED", actor: { name: editor.name }, after: null },
  ]);
});
