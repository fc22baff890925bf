import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, newArticle, newClaim, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

const createClaim = mutation(
  "createClaim",
  `... on Claim { id text language kind topics state version isPublic digest createdBy { name }
     appearances { nodes { anchor { exact prefix suffix start end } revisionNumber article { id }
       attribution { verb source { id } anchor { exact } } } } }
   ... on SameClaimExists { claims { id text } }
   ... on AmbiguousQuote { field total candidates { start end prefix } }
   ... on QuoteNotFound { field candidates { start } }
   ... on InvalidInput { field }
   ... on NotFound { id }`,
);

const create = async (as: Person, input: Record<string, unknown>) =>
  (await sendOk(createClaim, { input }, { as })).createClaim;

const first = "Le ministre a signé l’accord 🤝 « sans réserve », selon l’agence.";
const second = "Le soir, le ministre a signé l’accord 🤝 une autre fois.";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an editor makes a claim", () => {
  test("in their own words, and it is a draft that the desk alone sees", async () => {
    const text = unique("The treaty binds every member state");
    const claim = await create(editor, { text, language: "EN-gb", topics: ["Peace", " peace ", "Treaties"] });
    expect(claim).toMatchObject({
      ...{ __typename: "Claim", text, language: "en-GB", kind: "FACT", topics: ["Peace", "Treaties"] },
      ...{ state: "DRAFT", version: 1, isPublic: false, createdBy: { name: editor.name } },
    });
    expect(claim.digest).toMatch(/^[0-9a-f]{64}$/);
    const asPublic = await sendOk("query ($id: ID!) { claim(id: $id) { id } }", { id: claim.id });
    expect(asPublic.claim).toBeNull();
  });

  test("from words of an article, whose language it takes, with the chain of who says it", async () => {
    const article = await newArticle(editor, first, second);
    const [agency, minister] = [await newSource(editor, undefined, "AGENCY"), await newSource(editor)];
    const claim = await create(editor, {
      text: unique("The minister signed without reservation"),
      kind: "QUOTATION",
      appearance: {
        articleId: article.id,
        anchor: { exact: "« sans réserve »" },
        attribution: [
          { sourceId: agency.id, verb: "selon", anchor: { exact: "selon l’agence" } },
          { sourceId: minister.id },
        ],
      },
    });
    const { text } = article.revision;
    const start = Array.from(text.slice(0, text.indexOf("« sans"))).length;
    expect(claim).toMatchObject({ language: "en", kind: "QUOTATION" });
    const [appearance] = claim.appearances.nodes;
    expect(appearance).toMatchObject({ article: { id: article.id }, revisionNumber: 1 });
    expect(appearance.anchor).toMatchObject({ exact: "« sans réserve »", start, end: start + 16 });
    expect(appearance.anchor.prefix.endsWith("l’accord 🤝 ")).toBe(true);
    expect(appearance.attribution).toEqual([
      { verb: "selon", source: { id: agency.id }, anchor: { exact: "selon l’agence" } },
      { verb: null, source: { id: minister.id }, anchor: null },
    ]);
  });

  test("although the same one exists, when they say so", async () => {
    const text = unique("The budget was voted");
    const claim = await newClaim(editor, { text });
    const again = await create(editor, { text, language: "en", evenIfSameExists: true });
    expect(again).toMatchObject({ __typename: "Claim", text });
    expect(again.id).not.toBe(claim.id);
  });

  test("and the making is in the audit", async () => {
    const text = unique("The council met in secret");
    const { id } = await newClaim(editor, { text });
    const { claim } = await sendOk(
      "query ($id: ID!) { claim(id: $id) { audit { nodes { action actor { name } before after } } } }",
      { id },
      { as: editor },
    );
    expect(claim.audit.nodes).toEqual([
      {
        action: "CLAIM_CREATED",
        actor: { name: editor.name },
        before: null,
        after: { text, language: "en", kind: "FACT", topics: [] },
      },
    ]);
  });
});

describe("words that occur more than once", () => {
  test("are refused with the places where they stand", async () => {
    const article = await newArticle(editor, first, second);
    const answer = await create(editor, {
      text: unique("He signed"),
      appearance: { articleId: article.id, anchor: { exact: "le ministre a signé l’accord 🤝" } },
    });
    expect(answer.__typename).toBe("Claim");
    const ambiguous = await create(editor, {
      text: unique("He signed twice"),
      appearance: { articleId: article.id, anchor: { exact: "a signé l’accord 🤝" } },
    });
    expect(ambiguous).toMatchObject({ code: "AMBIGUOUS_QUOTE", field: "appearance.anchor", total: 2 });
    const letters = Array.from(article.revision.text);
    for (const { start, end } of ambiguous.candidates) {
      expect(letters.slice(start, end).join("")).toBe("a signé l’accord 🤝");
    }
  });

  test.each([
    ["a position", (starts: number[]) => ({ start: starts[1] }), 1],
    ["an end", (starts: number[]) => ({ end: (starts[0] ?? 0) + 18 }), 0],
    ["what follows them", () => ({ suffix: " une autre" }), 1],
    ["what precedes them", () => ({ prefix: "Le ministre " }), 0],
  ])("are placed by %s", async (_by, more, place) => {
    const article = await newArticle(editor, first, second);
    const exact = "a signé l’accord 🤝";
    const { text } = article.revision;
    const starts = [text.indexOf(exact), text.lastIndexOf(exact)].map(
      (unit) => Array.from(text.slice(0, unit)).length,
    );
    const claim = await create(editor, {
      text: unique("He signed"),
      appearance: { articleId: article.id, anchor: { exact, ...more(starts) } },
    });
    expect(claim.appearances.nodes[0].anchor).toMatchObject({ exact, start: starts[place] });
  });
});

describe("an editor is refused", () => {
  test("a claim that the desk has already, and is shown it", async () => {
    const text = unique("Twelve states ratified the pact of");
    const { id } = await newClaim(editor, { text });
    const answer = await create(editor, { text: text.toUpperCase(), language: "en" });
    expect(answer).toMatchObject({ code: "SAME_CLAIM_EXISTS", claims: [{ id, text }] });
  });

  test("never a claim for being like another but for a number or a negation", async () => {
    const mark = unique("at the crossing of");
    await newClaim(editor, { text: `The army moved 12,000 soldiers ${mark}` });
    const number = await create(editor, { text: `The army moved 13,000 soldiers ${mark}`, language: "en" });
    const negated = await create(editor, {
      text: `The army never moved 12,000 soldiers ${mark}`,
      language: "en",
    });
    expect([number.__typename, negated.__typename]).toEqual(["Claim", "Claim"]);
  });

  test.each([
    ["words that do not stand in the article, letter for letter", { exact: "a signe l'accord" }, []],
    ["words at a place where they do not stand", { exact: "« sans réserve »", start: 0 }, [1]],
    ["half of an emoji", { exact: "\ud83e" }, []],
  ])("%s", async (_what, anchor, places) => {
    const article = await newArticle(editor, first);
    const answer = await create(editor, {
      text: unique("He signed"),
      appearance: { articleId: article.id, anchor },
    });
    expect(answer).toMatchObject({ code: "QUOTE_NOT_FOUND", field: "appearance.anchor" });
    expect(answer.candidates).toHaveLength(places.length);
  });

  test.each([
    ["no words", { text: " " }, "text"],
    ["too many words", { text: "a".repeat(2001) }, "text"],
    ["control characters", { text: "a\u0007b" }, "text"],
    ["no language and no article to take it from", { language: null }, "language"],
    ["what is no language", { language: "français" }, "language"],
    ["too many topics", { topics: Array.from({ length: 21 }, (_, n) => `topic ${String(n)}`) }, "topics"],
  ])("%s", async (_what, given, field) => {
    const answer = await create(editor, { text: unique("It rained"), language: "en", ...given });
    expect(answer).toMatchObject({ code: "INVALID_INPUT", field });
  });

  test("an anchor without words", async () => {
    const article = await newArticle(editor, first);
    const answer = await create(editor, {
      text: unique("It rained"),
      appearance: { articleId: article.id, anchor: { exact: "" } },
    });
    expect(answer).toMatchObject({ code: "INVALID_INPUT", field: "appearance.anchor.exact" });
  });

  test("an article, a revision or a source that is not there", async () => {
    const article = await newArticle(editor, first);
    const nowhere = "art_019acdea-1111-7000-8000-000000000001";
    const nobody = "src_019acdea-1111-7000-8000-000000000001";
    const anchor = { exact: "sans réserve" };
    const text = unique("It rained");
    const tries = [
      [{ articleId: nowhere, anchor }, nowhere],
      [{ articleId: article.id, revisionNumber: 2, anchor }, article.id],
      [{ articleId: article.id, anchor, attribution: [{ sourceId: nobody }] }, nobody],
    ] as const;
    for (const [appearance, id] of tries) {
      expect(await create(editor, { text, appearance })).toMatchObject({ code: "NOT_FOUND", id });
    }
    // A refusal has left nothing behind: the same words are free.
    const claim = await done("createClaim", "... on Claim { id }", {
      as: editor,
      input: { text, language: "en" },
    });
    expect(claim).toHaveProperty("id");
  });
});

describe("making claims is denied", () => {
  test("to nobody and to a reviewer", async () => {
    const input = { text: unique("It snowed"), language: "en" };
    expect(codesOf(await send(createClaim, { input }))).toEqual(["UNAUTHENTICATED"]);
    const reviewer = await newPerson(["REVIEWER"]);
    expect(codesOf(await send(createClaim, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  });

  test("with an id of another kind", async () => {
    const { id } = await newClaim(editor);
    const input = { text: "It snowed", appearance: { articleId: id, anchor: { exact: "snow" } } };
    expect(codesOf(await send(createClaim, { input }, { as: editor }))).toEqual(["BAD_ID"]);
  });
});
