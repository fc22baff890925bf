import { sendOk } from "../../testkit/graphql.ts";
import { done, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { askFor, brought, ended, look, moved, once } from "./url-import.ts";

let editor: Person;
let site: WebSite;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});
beforeEach(async () => {
  site = await new WebSite().open();
});
afterEach(() => site.close());

describe("a page that is fetched again", () => {
  test("asks the site whether anything has changed, and nothing has", async () => {
    const html = pageOf(unique("Same"));
    site.has("/same", (request, response, count) => {
      if (request.headers["if-none-match"] === '"v1"') return void response.writeHead(304).end();
      response
        .writeHead(200, { "content-type": "text/html", etag: '"v1"', "x-count": String(count) })
        .end(html);
    });
    const first = await brought(editor, site.at("/same"));
    const again = await brought(editor, site.at("/same"));
    expect(again).toMatchObject({ state: "DONE", outcome: "UNCHANGED", article: { id: first.article.id } });
    expect(again.capture).toEqual(first.capture);
    expect(site.askedFor("/same").map(({ headers }) => headers["if-none-match"])).toEqual([
      undefined,
      '"v1"',
    ]);
  });

  test("by its date, where the site has no tags", async () => {
    const at = "Tue, 24 Nov 2026 10:00:00 GMT";
    site.has("/dated", (request, response) =>
      request.headers["if-modified-since"] === at
        ? response.writeHead(304).end()
        : response
            .writeHead(200, { "content-type": "text/html", "last-modified": at })
            .end(pageOf(unique("Dated"))),
    );
    await brought(editor, site.at("/dated"));
    expect(await brought(editor, site.at("/dated"))).toMatchObject({ outcome: "UNCHANGED" });
  });

  test("and has other furniture alone, is what it was", async () => {
    const headline = unique("Furniture");
    site.has("/f", (_, response, count) =>
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(`${pageOf(headline)}<!-- served ${String(count)} -->`),
    );
    const first = await brought(editor, site.at("/f"));
    const again = await brought(editor, site.at("/f"));
    expect(again).toMatchObject({
      outcome: "UNCHANGED",
      article: { id: first.article.id, revision: { number: 1 } },
    });
    expect(again.capture.sha256).not.toBe(first.capture.sha256);
  });

  test("and says something else gives the article a new revision", async () => {
    const headline = unique("Changed");
    site.has("/c", (_, response, count) =>
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(pageOf(headline, { words: `Votes: ${String(count)}00.` })),
    );
    const first = await brought(editor, site.at("/c"));
    const again = await brought(editor, site.at("/c"));
    expect(again).toMatchObject({
      outcome: "NEW_REVISION",
      article: {
        id: first.article.id,
        revision: { number: 2, text: expect.stringContaining("Votes: 200.") },
      },
      revision: { number: 2 },
    });
  });

  test("after somebody repaired its text leaves that alone, and says so each time", async () => {
    const headline = unique("Repaired");
    site.has("/r", (_, response, count) =>
      response
        .writeHead(200, { "content-type": "text/html" })
        .end(pageOf(headline, { words: `Votes: ${String(count)}00.` })),
    );
    const { article } = await brought(editor, site.at("/r"));
    const { version } = (
      await sendOk("query ($id: ID!) { article(id: $id) { version } }", { id: article.id }, { as: editor })
    ).article;
    const text = "What a person made of it.";
    await done("editArticle", "... on Article { id }", {
      as: editor,
      input: { id: article.id, expectedVersion: version, text },
    });
    for (const votes of ["200", "300"]) {
      const again = await brought(editor, site.at("/r"));
      expect(again).toMatchObject({ outcome: "REPAIRED_SINCE", article: { revision: { number: 2, text } } });
      expect(again.input).toContain(`Votes: ${votes}.`);
    }
  });

  test("or pasted before, is the article that it is", async () => {
    const html = pageOf(unique("Pasted first"));
    const pasted = await askFor(editor, { html });
    site.has("/pasted", html);
    const fetched = await brought(editor, site.at("/pasted"));
    expect(fetched).toMatchObject({ outcome: "UNCHANGED", article: { id: pasted.article.id } });
    expect((await askFor(editor, { html })).id).toBe(pasted.id);
  });
});

describe("an import is called off", () => {
  test("while the site is waited for, and no article is made", async () => {
    site.has(
      "/never",
      (_, response) => void response.writeHead(200, { "content-type": "text/html" }).write("<html>"),
    );
    const { id } = await askFor(editor, { url: site.at("/never") });
    await once(editor, id, ({ state }) => state === "RUNNING");
    expect(await moved(editor, "cancelImport", id)).toMatchObject({
      state: "CANCELLED",
      allowedMoves: ["RETRY"],
    });
    site.has("/never", pageOf(unique("Now it answers")));
    expect(await moved(editor, "retryImport", id)).toMatchObject({ state: "QUEUED", attempts: 0 });
    expect(await once(editor, id, ended)).toMatchObject({ state: "DONE" });
  });

  test("and stays so, whatever the site answers after that", async () => {
    site.has("/late", (_, response) => setTimeout(() => response.end(pageOf(unique("Late"))), 1_000));
    const { id } = await askFor(editor, { url: site.at("/late") });
    await once(editor, id, ({ state }) => state === "RUNNING");
    await moved(editor, "cancelImport", id);
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await look(editor, id)).toMatchObject({ state: "CANCELLED", article: null });
  });
});
