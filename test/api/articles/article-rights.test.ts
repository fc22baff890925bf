import { sendOk } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit, publishClaimIn } from "./articles.ts";
import { bringPage, linked, pageWith, quoted, rightsOf } from "./rights.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const pause = () => new Promise((done) => setTimeout(done, 20));
const byNonCommercial = "https://creativecommons.org/licenses/by-nc/4.0/";
const nothing = { permission: "METADATA_ONLY", licence: null, conditions: [] };

describe("an article that is brought in has the rights that were read", () => {
  test("a licence that its page's data name, with its conditions", async () => {
    const { article, findings } = await bringPage(
      editor,
      pageWith({ head: linked({ license: byNonCommercial }) }),
    );
    expect(article.rights).toMatchObject({
      permission: "EXCERPT",
      licence: {
        spdx: "CC-BY-NC-4.0",
        name: "Creative Commons Attribution-NonCommercial 4.0",
        url: byNonCommercial,
      },
      conditions: ["ATTRIBUTION", "NON_COMMERCIAL"],
      basis: { sentence: byNonCommercial },
    });
    expect(findings.find(({ field }) => field === "rights.licence")?.value).toBe("CC-BY-NC-4.0");
  });

  test("its own sentence, and what that asks for", async () => {
    const sentence = "This article may be republished in full, provided that its source is named.";
    const { article } = await bringPage(editor, pageWith({ tail: `<p>${sentence}</p>` }));
    expect(article.rights).toMatchObject({
      ...{ permission: "FULL_TEXT", licence: null, conditions: ["ATTRIBUTION"] },
      basis: { ground: "ARTICLE", sentence },
    });
  });

  test("nothing stated is unknown, and permits nothing", async () => {
    const { article } = await bringPage(editor, pageWith({}));
    expect(article.rights).toMatchObject({ ...nothing, basis: { ground: "UNKNOWN", sentence: null } });
  });
});

describe("an editor corrects", () => {
  const openArticle = async () =>
    (await bringPage(editor, pageWith({ tail: "<p>This article is licensed under CC BY 4.0.</p>" }))).article;

  test("the licence: a known one brings its name, its link and its conditions", async () => {
    const article = await openArticle();
    await edit(editor, article, { rights: { licence: "cc by-sa 4.0" } });
    expect(await rightsOf(article.id, { as: editor })).toMatchObject({
      permission: "FULL_TEXT",
      licence: { spdx: "CC-BY-SA-4.0", url: "https://creativecommons.org/licenses/by-sa/4.0/" },
      conditions: ["ATTRIBUTION", "SHARE_ALIKE"],
      basis: { ground: "EDITOR", sentence: null },
    });
  });

  test("to another's words, the conditions, and the sentence that it rests on", async () => {
    const article = await openArticle();
    const rights = {
      ...{ permission: "EXCERPT", licence: "The Ledger's house licence", conditions: ["TIME_LIMIT"] },
      ...{ licenceUrl: "https://ledger.example/licence", sentence: "Ours until June." },
    };
    const edited = await edit(editor, article, { rights, reason: "They wrote to us." });
    const after = {
      ...{ permission: "EXCERPT", conditions: ["TIME_LIMIT"] },
      licence: { spdx: null, name: "The Ledger's house licence", url: "https://ledger.example/licence" },
      basis: { ground: "EDITOR", sentence: "Ours until June." },
    };
    expect(await rightsOf(article.id, { as: editor })).toMatchObject(after);
    expect(edited.audit.nodes[0]).toMatchObject({
      action: "ARTICLE_EDITED",
      before: { rights: { licence: { spdx: "CC-BY-4.0" }, ground: "ARTICLE" } },
      after: { rights: { licence: after.licence, conditions: ["TIME_LIMIT"], ground: "EDITOR" } },
    });
    const again = await edit(editor, edited, { rights: { ...rights, holder: "The Ledger" } });
    expect(await rightsOf(article.id, { as: editor })).toMatchObject({ ...after, holder: "The Ledger" });
    await edit(editor, again, { rights: null });
    expect(await rightsOf(article.id, { as: editor })).toMatchObject({
      ...nothing,
      basis: { ground: "UNKNOWN", sentence: null },
    });
  });

  test("who holds the rights, and what was read of permission stays read", async () => {
    const article = await openArticle();
    await edit(editor, article, { rights: { holder: "The Ledger" } });
    expect(await rightsOf(article.id, { as: editor })).toMatchObject({
      holder: "The Ledger",
      basis: { ground: "ARTICLE", sentence: "This article is licensed under CC BY 4.0." },
    });
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "ftp://ledger.example/licence", "CC"])(
    "but %s is no link",
    async (licenceUrl) => {
      const article = await openArticle();
      expect(await edit(editor, article, { rights: { licence: "Ours", licenceUrl } })).toMatchObject({
        ...{ code: "INVALID_INPUT", field: "rights.licenceUrl" },
      });
      expect((await rightsOf(article.id, { as: editor })).licence.spdx).toBe("CC-BY-4.0");
    },
  );

  test("and reading what came in once more takes nothing of it back", async () => {
    const { id, article } = await bringPage(
      editor,
      pageWith({ tail: "<p>This article is licensed under CC BY 4.0.</p>" }),
    );
    await edit(editor, article, { rights: { permission: "METADATA_ONLY", licence: null, conditions: [] } });
    const reread = mutation("rereadImport", "... on ArticleImport { id }");
    await sendOk(reread, { input: { id } }, { as: editor });
    expect(await rightsOf(article.id, { as: editor })).toMatchObject({
      ...nothing,
      basis: { ground: "EDITOR", sentence: null },
    });
  });
});

test("everybody sees the rights of what is published, and as they were on a day", async () => {
  const sentence = "This article is licensed under CC BY 4.0.";
  const { article } = await bringPage(editor, pageWith({ tail: `<p>${sentence}</p>` }));
  const { at } = await publishClaimIn(article, quoted, { editor, reviewer });
  const read = {
    ...{ permission: "FULL_TEXT", conditions: ["ATTRIBUTION"], basis: { ground: "ARTICLE", sentence } },
    licence: { spdx: "CC-BY-4.0", url: "https://creativecommons.org/licenses/by/4.0/" },
  };
  expect(await rightsOf(article.id)).toMatchObject(read);
  await pause();
  await edit(editor, article, { rights: { permission: "METADATA_ONLY", licence: unique("Other words") } });
  expect(await rightsOf(article.id)).toMatchObject({
    ...{ permission: "METADATA_ONLY", licence: { spdx: null, url: null } },
    basis: { ground: "EDITOR", sentence: null },
  });
  expect(await rightsOf(article.id, { asOf: at })).toMatchObject(read);
});
