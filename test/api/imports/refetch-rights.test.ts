import { edit } from "../articles/articles.ts";
import { linked, pageWith, rightsOf } from "../articles/rights.ts";
import { newPerson } from "../../testkit/people.ts";
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
