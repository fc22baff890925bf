import { edit } from "../articles/articles.ts";
import { linked, pageWith, rightsOf } from "../articles/rights.ts";
import { withDatabase } from "../../testkit/database.ts";
import { sendOk } from "../../testkit/graphql.ts";
import { mutation } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { uuidIn } from "../../testkit/review-desk.ts";
import { WebSite } from "../../testkit/web-site.ts";
import { brought } from "./url-import.ts";

test("rights that an editor corrected stay so when the page comes in again with another text and licence", async () => {
  const editor = await newPerson(["EDITOR"]);
  const site = await new WebSite().open();
  try {
    const page = (kind: string, last: string): string =>
      pageWith({
        head: linked({ license: `https://creativecommons.org/licenses/${kind}/4.0/` }),
        tail: `<p>The chamber of commerce said that ${last} trawlers would be left at the end of the decade.</p>`,
      });
    const pages = [page("by", "ninety"), page("by-sa", "eighty")];
    site.has("/rights", (_, response, count) =>
      response.writeHead(200, { "content-type": "text/html" }).end(pages[count - 1] ?? pages[1]),
    );
    const { article } = await brought(editor, site.at("/rights"));
    expect(await rightsOf(article.id, { as: editor })).toMatchObject({
      ...{ permission: "FULL_TEXT", licence: { spdx: "CC-BY-4.0" }, basis: { ground: "PAGE_DATA" } },
    });
    const rights = { permission: "EXCERPT", licence: "CC-BY-NC-4.0", sentence: "They wrote to us." };
    await edit(editor, { id: article.id, version: 1 }, { rights });
    const again = await brought(editor, site.at("/rights"));
    expect(again).toMatchObject({ outcome: "NEW_REVISION", article: { id: article.id } });
    expect(await rightsOf(article.id, { as: editor })).toMatchObject({
      ...{ permission: "EXCERPT", licence: { spdx: "CC-BY-NC-4.0" } },
      conditions: ["ATTRIBUTION", "NON_COMMERCIAL"],
      basis: { ground: "EDITOR", sentence: "They wrote to us." },
    });
  } finally {
    await site.close();
  }
});

const rereadImport = mutation(
  "rereadImport",
  "... on ArticleImport { id outcome rereadOf { id } article { version } }",
);

/** As if rules that took everything for reserved had read it. */
const misread = (articleId: string): Promise<unknown> =>
  withDatabase((client) =>
    client.query(
      `update article set rights_permission = 'METADATA_ONLY', rights_licence_spdx = null, rights_licence_name = null,
         rights_licence_url = null, rights_conditions = '{}', rights_ground = 'UNKNOWN', rights_sentence = null,
         rights_statements = '[]' where id = $1`,
      [uuidIn(articleId)],
    ),
  );

describe("rights that earlier rules read wrongly", () => {
  let [editor, site]: [Person | undefined, WebSite | undefined] = [undefined, undefined];
  const desk = (): { editor: Person; site: WebSite } => {
    if (editor === undefined || site === undefined) throw new Error("The desk is not open");
    return { editor, site };
  };
  beforeAll(async () => {
    [editor, site] = [await newPerson(["EDITOR"]), await new WebSite().open()];
    const head = linked({ license: "https://creativecommons.org/licenses/by/4.0/" });
    for (const path of ["/read-again", "/fetched-again", "/corrected"]) site.has(path, pageWith({ head }));
  });
  afterAll(() => site?.close());

  const rightly = { permission: "FULL_TEXT", licence: { spdx: "CC-BY-4.0" }, basis: { ground: "PAGE_DATA" } };
  const reread = async (id: string) => {
    const { editor: as } = desk();
    return (await sendOk(rereadImport, { input: { id } }, { as })).rereadImport;
  };

  test("are set anew when what came in is read again, once, and the audit tells it", async () => {
    const { editor: as, site: web } = desk();
    const { id, article } = await brought(as, web.at("/read-again"));
    await misread(article.id);
    const again = await reread(id);
    expect(again).toMatchObject({ outcome: "UNCHANGED", rereadOf: { id }, article: { version: 2 } });
    expect(await rightsOf(article.id, { as })).toMatchObject(rightly);
    expect(await reread(id)).toMatchObject({ id: again.id, article: { version: 2 } });
    const query = "query ($id: ID!) { article(id: $id) { audit { nodes { action before after } } } }";
    const { nodes } = (await sendOk(query, { id: article.id }, { as })).article.audit;
    expect(nodes).toContainEqual(
      expect.objectContaining({
        action: "ARTICLE_READ_AGAIN",
        before: { rights: expect.objectContaining({ permission: "METADATA_ONLY" }) },
        after: { rights: expect.objectContaining({ permission: "FULL_TEXT" }) },
      }),
    );
  });

  test("and when the page is fetched again", async () => {
    const { editor: as, site: web } = desk();
    const { article } = await brought(as, web.at("/fetched-again"));
    await misread(article.id);
    expect(await brought(as, web.at("/fetched-again"))).toMatchObject({
      ...{ outcome: "UNCHANGED", article: { id: article.id } },
    });
    expect(await rightsOf(article.id, { as })).toMatchObject(rightly);
  });

  test("stay where a person has said anything of them, be it the holder alone", async () => {
    const { editor: as, site: web } = desk();
    const { id, article } = await brought(as, web.at("/corrected"));
    await misread(article.id);
    await edit(as, { id: article.id, version: 1 }, { rights: { holder: "The heirs of Ada Weber" } });
    expect(await reread(id)).toMatchObject({ id, article: { version: 2 } });
    expect(await brought(as, web.at("/corrected"))).toMatchObject({ outcome: "UNCHANGED" });
    expect(await rightsOf(article.id, { as })).toMatchObject({
      ...{ holder: "The heirs of Ada Weber", permission: "METADATA_ONLY" },
    });
  });
});
