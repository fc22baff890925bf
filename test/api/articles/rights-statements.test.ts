import { newPerson, type Person } from "../../testkit/people.ts";
import { newArticle } from "../../testkit/newsroom.ts";
import { bringPage, linked, pageWith, rightsOf, type Finding } from "./rights.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const deed = (kind: string): string => `https://creativecommons.org/licenses/${kind}/4.0/`;
const own = "This article is licensed under CC BY 4.0.";
const reserved = "© 2024 Le Monde. Tous droits réservés";
const read = (findings: readonly Finding[], field: string) => findings.filter((one) => one.field === field);

describe("statements that come to different things", () => {
  test("the strictest counts, all of them are shown, and the findings tell of each other", async () => {
    const head = `${linked({ license: deed("by") })}<link rel="license" href="${deed("by-nc-nd")}">`;
    const { article, findings } = await bringPage(editor, pageWith({ head, tail: `<p>${own}</p>` }));
    expect(article.rights).toMatchObject({
      ...{ permission: "EXCERPT", licence: { spdx: "CC-BY-NC-ND-4.0" }, statementsDisagree: true },
      conditions: ["ATTRIBUTION", "NON_COMMERCIAL", "NO_DERIVATIVES"],
      basis: { ground: "PAGE_DATA", sentence: deed("by-nc-nd") },
    });
    expect(article.rights.statements).toEqual(
      expect.arrayContaining([
        { words: deed("by"), ground: "PAGE_DATA", permission: "FULL_TEXT", licence: "CC-BY-4.0" },
        { words: deed("by-nc-nd"), ground: "PAGE_DATA", permission: "EXCERPT", licence: "CC-BY-NC-ND-4.0" },
        { words: own, ground: "ARTICLE", permission: "FULL_TEXT", licence: "CC-BY-4.0" },
      ]),
    );
    const [linkedFinding] = read(findings, "rights.licence").filter(({ method }) => method === "json-ld");
    expect(linkedFinding).toMatchObject({ value: "CC-BY-4.0", disagreesWith: ["CC-BY-NC-ND-4.0"] });
    expect(read(findings, "rights.permission")[0]?.disagreesWith).toEqual(["FULL_TEXT"]);
  });

  test("a notice in the page's data takes back what its words give", async () => {
    const head = linked({ copyrightNotice: "© 2024 The Ledger. All rights reserved." });
    const { article } = await bringPage(editor, pageWith({ head, tail: `<p>${own}</p>` }));
    expect(article.rights).toMatchObject({
      ...{ permission: "METADATA_ONLY", licence: null, conditions: [], statementsDisagree: true },
      basis: { ground: "PAGE_DATA" },
    });
  });

  test("but one licence by two addresses is one", async () => {
    const head = `${linked({ license: deed("by") })}<link rel="license" href="http://creativecommons.org/licenses/by/4.0/deed.fr">`;
    const { article, findings } = await bringPage(editor, pageWith({ head, tail: `<p>${own}</p>` }));
    expect(article.rights).toMatchObject({ permission: "FULL_TEXT", statementsDisagree: false });
    expect(read(findings, "rights.licence").flatMap(({ disagreesWith }) => disagreesWith)).toEqual([]);
  });
});

describe("the foot of a page speaks for the site", () => {
  test.each(["<footer>", '<div id="footer">', '<div role="contentinfo">'])(
    "%s and the article's own rule counts before it",
    async (open) => {
      const footer = `${open}<p>${reserved}</p></${open.slice(1, 4) === "div" ? "div" : "footer"}>`;
      const { article } = await bringPage(editor, pageWith({ tail: `<p>${own}</p>`, footer }));
      expect(article.rights).toMatchObject({
        ...{ permission: "FULL_TEXT", licence: { spdx: "CC-BY-4.0" }, statementsDisagree: true },
        basis: { ground: "ARTICLE", sentence: own },
      });
      expect(article.rights.statements).toContainEqual({
        ...{ words: reserved, ground: "SITE", permission: "METADATA_ONLY", licence: null },
      });
    },
  );

  test("an open site does not open an article that reserves its rights", async () => {
    const footer = "<footer><p>The content of this site is under CC BY 4.0.</p></footer>";
    const { article } = await bringPage(
      editor,
      pageWith({ tail: "<p>© 2024 Jane Doe. All rights reserved.</p>", footer }),
    );
    expect(article.rights).toMatchObject({ permission: "METADATA_ONLY", basis: { ground: "ARTICLE" } });
  });

  test("nor one whose data name terms that nobody here knows", async () => {
    const footer = "<footer><p>The content of this site is under CC BY 4.0.</p></footer>";
    const head = linked({ license: "https://ledger.example/terms" });
    const { article } = await bringPage(editor, pageWith({ head, footer }));
    expect(article.rights).toMatchObject({
      ...{ permission: "METADATA_ONLY", basis: { ground: "UNKNOWN", sentence: null } },
      licence: { spdx: null, name: "https://ledger.example/terms", url: "https://ledger.example/terms" },
    });
  });

  test("where the article is silent the site's terms hold, and the basis says so", async () => {
    const sentence = "The content of this site is under CC BY 4.0.";
    const { article } = await bringPage(editor, pageWith({ footer: `<footer><p>${sentence}</p></footer>` }));
    expect(article.rights).toMatchObject({
      ...{ permission: "FULL_TEXT", licence: { spdx: "CC-BY-4.0" } },
      basis: { ground: "SITE", sentence },
    });
  });

  test("what stands at the foot of the article itself is the article's", async () => {
    const tail = `<footer><p>${reserved}</p></footer>`;
    const { article } = await bringPage(editor, pageWith({ tail }));
    expect(article.rights).toMatchObject({ permission: "METADATA_ONLY", basis: { ground: "ARTICLE" } });
  });

  test("in pasted text the words alone tell the two apart", async () => {
    const body =
      "The harbour counted 412 trawlers in 1990 and counts 138 today, the chamber said in its report.";
    const site = "Sauf mention contraire, les contenus de ce site sont sous licence CC BY-SA 4.0.";
    const { id } = await newArticle(editor, body, body.replace("412", "512"), own, site);
    expect(await rightsOf(id, { as: editor })).toMatchObject({
      ...{ permission: "FULL_TEXT", licence: { spdx: "CC-BY-4.0" }, statementsDisagree: true },
      basis: { ground: "ARTICLE", sentence: own },
    });
  });
});

describe("what the page's data say besides", () => {
  const says = {
    ...{ usageInfo: "https://ledger.example/usage", creditText: "Jane Doe / The Ledger" },
    ...{ acquireLicensePage: "https://ledger.example/buy", copyrightHolder: "The Ledger" },
  };
  const kept = {
    ...{ terms: says.usageInfo, credit: says.creditText, contact: says.acquireLicensePage },
    ...{ holder: "The Ledger", permission: "METADATA_ONLY", basis: { ground: "UNKNOWN", sentence: null } },
  };

  test("in JSON-LD", async () => {
    const { article } = await bringPage(editor, pageWith({ head: linked(says) }));
    expect(article.rights).toMatchObject(kept);
  });

  test("in microdata of the article, and not in those of a picture", async () => {
    const thing = (type: string, inside: string): string =>
      `<div itemscope itemtype="https://schema.org/${type}">${inside}</div>`;
    const tail = thing(
      "NewsArticle",
      `<link itemprop="usageInfo" href="${says.usageInfo}"><meta itemprop="creditText" content="${says.creditText}">
       <a itemprop="acquireLicensePage" href="${says.acquireLicensePage}">Buy</a>
       <span itemprop="copyrightHolder">The Ledger</span>
       ${thing("ImageObject", `<link itemprop="license" href="${deed("by")}">`)}`,
    );
    const { article } = await bringPage(editor, pageWith({ tail }));
    expect(article.rights).toMatchObject({ ...kept, licence: null });
  });

  test("a licence in microdata", async () => {
    const tail = `<div itemscope itemtype="http://schema.org/Article"><a itemprop="license" href="${deed("by-sa")}">It</a></div>`;
    const { article } = await bringPage(editor, pageWith({ tail }));
    expect(article.rights).toMatchObject({
      ...{ permission: "FULL_TEXT", licence: { spdx: "CC-BY-SA-4.0", url: deed("by-sa") } },
      basis: { ground: "PAGE_DATA" },
    });
  });

  test.each(["javascript:alert(1)", " JavaScript:alert(1)", "data:text/html,hello", "//ledger.example/x"])(
    "a licence at %j is no link and no permission",
    async (license) => {
      const head = `${linked({ license })}<link rel="license" href="${license}">`;
      const { article } = await bringPage(editor, pageWith({ head }));
      expect(article.rights).toMatchObject({
        ...{ permission: "METADATA_ONLY", licence: { spdx: null, url: null } },
        basis: { ground: "UNKNOWN" },
      });
    },
  );
});

test("conditions are those of the sentence that permits, not of the rest of the words", async () => {
  const tail = `<p>This article may be republished in full, provided that its source is named.</p>
    <p>© 2024 The Ledger. Let us know of mistakes. Links to our partners stand below.</p>`;
  const { article } = await bringPage(editor, pageWith({ tail }));
  expect(article.rights).toMatchObject({ permission: "FULL_TEXT", conditions: ["ATTRIBUTION"] });
});
