import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newClaim } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { anchoredClaim, paragraphs, quote, retext, said, standingsOf, withChange } from "./anchors.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const text = paragraphs.join("\n\n");

describe("when the text of an article is repaired", () => {
  test.each([
    ["a sentence comes in before it", text.replace("Nobody", "Nobody at all"), "UNCHANGED", quote],
    [
      "a space is printed otherwise",
      withChange("12 million", "12\u202fmillion"),
      "TYPOGRAPHY",
      quote.replace("12 million", "12\u202fmillion"),
    ],
    [
      "its paragraph goes to the end",
      [paragraphs[0], paragraphs[2], paragraphs[3], paragraphs[1]].join("\n\n"),
      "MOVED",
      quote,
    ],
    ["a digit changes", withChange("12 million", "13 million"), "ALTERED", quote.replace("12", "13")],
    [
      "a negation comes in",
      withChange("spent", "never spent"),
      "ALTERED",
      quote.replace("spent", "never spent"),
    ],
  ])("%s: an anchored passage is placed again and classed", async (...[, now, found, words]) => {
    const { article, claim } = await anchoredClaim(editor, reviewer);
    const edited = await retext(editor, article, now);
    const [appearance] = (await standingsOf(editor, claim.id)).appearances.nodes;
    expect(appearance.standing).toMatchObject({ class: found, words, kept: false, revision: { number: 2 } });
    const { start, end } = appearance.standing;
    expect([...edited.revision.text].slice(start, end).join("")).toBe(words);
    expect(appearance.anchor.exact).toBe(quote);
  });

  test("a sentence that is taken out is gone, with whoever is named in it", async () => {
    const { article, claim } = await anchoredClaim(editor, reviewer);
    await retext(editor, article, withChange(`${quote}, ${said}. `, ""));
    const [appearance] = (await standingsOf(reviewer, claim.id)).appearances.nodes;
    const gone = { class: "GONE", start: null, end: null, words: null, alterations: [] };
    expect(appearance).toMatchObject({ standing: gone, attribution: [{ standing: gone }] });
  });

  test("what the anchors say is told of the newest text, from the text that they were made in", async () => {
    const { article, claim } = await anchoredClaim(editor, reviewer);
    const second = await retext(editor, article, withChange("12 million", "13 million"));
    await retext(editor, second, `Corrected at noon.\n\n${text}`);
    const [appearance] = (await standingsOf(editor, claim.id)).appearances.nodes;
    expect(appearance.standing).toMatchObject({ class: "UNCHANGED", revision: { number: 3 } });
    expect(appearance.standing.start).toBe(appearance.anchor.start + 20);
  });

  test("a headline that is repaired leaves every anchor in the newest text", async () => {
    const { article, claim } = await anchoredClaim(editor, reviewer);
    const { id, version } = article;
    await done("editArticle", "... on Article { id }", {
      as: editor,
      input: { id, expectedVersion: version, title: "Another headline" },
    });
    expect((await standingsOf(editor, claim.id)).appearances.nodes[0].standing).toBeNull();
  });

  test("evidence is placed again too", async () => {
    const { article } = await anchoredClaim(editor, reviewer);
    const claim = await newClaim(editor);
    const input = {
      claimId: claim.id,
      expectedVersion: claim.version,
      stance: "REFUTES",
      articleId: article.id,
      anchor: { exact: quote },
    };
    await done("addEvidence", "... on Claim { id }", { as: editor, input });
    await retext(editor, article, withChange("million", "billion"));
    const [evidence] = (await standingsOf(editor, claim.id)).evidence.nodes;
    expect(evidence.standing).toMatchObject({ class: "ALTERED", alterations: ["UNIT"] });
  });
});

test("a claim that is made of an earlier text is placed in the newest at once", async () => {
  const { article } = await anchoredClaim(editor, reviewer);
  await retext(editor, article, withChange("12 million", "13 million"));
  const appearance = { articleId: article.id, revisionNumber: 1, anchor: { exact: quote } };
  const claim = await newClaim(editor, { appearance });
  expect((await standingsOf(editor, claim.id)).appearances.nodes[0].standing).toMatchObject({
    class: "ALTERED",
    alterations: ["NUMBER"],
  });
});

describe("an article tells which claims its newest text does not bear out", () => {
  const affected = async (id: string) =>
    (
      await sendOk(
        "query ($id: ID!) { article(id: $id) { affectedClaims { totalCount nodes { id } } } }",
        { id },
        { as: editor },
      )
    ).article.affectedClaims;

  test("altered ones, and none that is printed otherwise", async () => {
    const { article, claim } = await anchoredClaim(editor, reviewer);
    const printed = await retext(editor, article, withChange("12 million", "12\u00a0million"));
    expect(await affected(article.id)).toEqual({ totalCount: 0, nodes: [] });
    const altered = await retext(editor, printed, withChange("12 million", "21 million"));
    expect(await affected(article.id)).toEqual({ totalCount: 1, nodes: [{ id: claim.id }] });
    await retext(editor, altered, text);
    expect(await affected(article.id)).toEqual({ totalCount: 0, nodes: [] });
  });
});

describe("how anchors stand is the desk's own", () => {
  test.each([
    "query ($id: ID!) { article(id: $id) { affectedClaims { totalCount } } }",
    "query ($id: ID!) { article(id: $id) { claims { nodes { appearances { nodes { standing { class } } } } } } }",
    "query ($id: ID!) { article(id: $id) { claims { nodes { appearances { nodes { attribution { standing { class } } } } } } } }",
    "query ($id: ID!) { article(id: $id) { claims { nodes { evidence { nodes { standing { class } } } } } } }",
  ])("%s", async (query) => {
    const { article } = await anchoredClaim(editor, reviewer);
    expect(codesOf(await send(query, { id: article.id }))).toEqual(["UNAUTHENTICATED"]);
  });
});
