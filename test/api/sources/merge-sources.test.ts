import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { withDatabase } from "../../testkit/database.ts";
import { decide, publish, submitted, uuidIn } from "../../testkit/review-desk.ts";
import {
  articleNow,
  createOutlet,
  editArticle,
  merge,
  mergeIdOf,
  mergeWith,
  sourceNow,
  twoOutlets,
  undo,
} from "./merging.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const create = (input: Record<string, unknown>) => createOutlet(editor, input);
const two = () => twoOutlets(editor);

describe("an editor merges two sources that are one", () => {
  test("what stays is known by the names, domains and home page of both", async () => {
    const { kept, gone, word } = await two();
    const answer = await merge(editor, [kept, gone], { reason: "The same paper." });
    expect(answer).toMatchObject({
      ...{ id: kept, name: `Le ${word}`, aliases: [word, `${word} FR`], domains: ["phare.example"] },
      ...{ homepage: "https://phare.test/", country: "FR", version: 2, mergedInto: null },
      merges: {
        nodes: [{ merged: { id: gone }, kept: { id: kept }, reason: "The same paper.", viewerCanUndo: true }],
      },
    });
  });

  test("or by the name of the merged one, when that is the better", async () => {
    const { kept, gone, word } = await two();
    const answer = await merge(editor, [kept, gone], { takeName: true });
    expect(answer).toMatchObject({ name: word, aliases: [`Le ${word}`, `${word} FR`] });
  });

  test("the merged one stays addressable, tells what it became, and is listed no more", async () => {
    const { kept, gone, word } = await two();
    await merge(editor, [kept, gone]);
    expect(await sourceNow(gone, editor)).toMatchObject({ id: gone, mergedInto: { id: kept } });
    const search = "query ($word: String) { sources(search: $word) { totalCount nodes { id } } }";
    const { sources } = await sendOk(search, { word }, { as: editor });
    expect(sources).toEqual({ totalCount: 1, nodes: [{ id: kept }] });
  });

  test("articles that it published, wrote and originally had name the one that stays", async () => {
    const { kept, gone } = await two();
    const article = await newArticle(editor, "The harbour was closed at noon.");
    await editArticle(editor, article.id, {
      expectedVersion: article.version,
      ...{ publisherId: gone, authorIds: [gone], republication: { originalSourceId: gone } },
    });
    await merge(editor, [kept, gone]);
    expect(await articleNow(editor, article.id)).toMatchObject({
      publisher: { id: kept },
      authors: [{ id: kept }],
      republication: { originalSource: { id: kept } },
    });
  });

  test("whoever read the merged one before names the one that stays, once", async () => {
    const { kept, gone } = await two();
    const article = await newArticle(editor, "The harbour was opened at one.");
    await merge(editor, [kept, gone]);
    const { version } = article;
    await editArticle(editor, article.id, {
      expectedVersion: version,
      publisherId: gone,
      authorIds: [kept, gone],
    });
    expect(await articleNow(editor, article.id)).toMatchObject({
      publisher: { id: kept },
      authors: [{ id: kept }],
    });
  });

  test("an import that names the merged one is taken for the one that stays, and makes no third", async () => {
    const { kept, gone, word } = await two();
    await merge(editor, [kept, gone]);
    const html = `<html><head><title>${unique("Tides")}</title><meta property="og:site_name" content="${word}"></head>
      <body><article><h1>${unique("Tides")}</h1><p>The tide rose by two metres at the pier on Monday morning.</p></article></body></html>`;
    const { article } = await done<{ article: { publisher: { id: string } } }>(
      "importArticle",
      "... on ArticleImport { article { publisher { id } } }",
      { as: editor, input: { html, language: "en" } },
    );
    expect(article.publisher).toEqual({ id: kept });
  });

  test("it is told who did it and why, on both sources", async () => {
    const { kept, gone } = await two();
    await merge(editor, [kept, gone], { reason: "The same paper." });
    for (const id of [kept, gone]) {
      const query =
        "query ($id: ID!) { source(id: $id) { audit { nodes { action actor { name } reason after } } } }";
      const { source } = await sendOk(query, { id }, { as: editor });
      expect(source.audit.nodes[0]).toMatchObject({
        ...{ action: "SOURCE_MERGED", actor: { name: editor.name }, reason: "The same paper." },
        after: { keptId: kept, mergedId: gone },
      });
    }
  });
});

describe("a published claim whose speaker is merged", () => {
  async function published() {
    const [kept, gone] = [(await newSource(editor)).id, (await newSource(editor)).id];
    const article = await newArticle(editor, "The minister said that the treaty was void.");
    const anchor = { exact: "the treaty was void" };
    const appearance = { articleId: article.id, anchor, attribution: [{ sourceId: gone }] };
    const claim = await publish(editor, await decide(reviewer, await submitted(editor, { appearance })));
    return { kept, gone, claim };
  }

  const speakers = async (id: string, asOf: string | null = null) => {
    const query = `query ($id: ID!, $asOf: DateTime) { claim(id: $id, asOf: $asOf) {
      state version appearances { nodes { attribution { source { id name } } } } } }`;
    const { claim } = await sendOk(query, { id, asOf });
    return { ...claim, said: claim.appearances.nodes[0].attribution[0].source.id };
  };

  test("stays approved and published, and names the one that stays", async () => {
    const { kept, gone, claim } = await published();
    const before = await speakers(claim.id);
    await merge(editor, [kept, gone]);
    expect(await speakers(claim.id)).toMatchObject({
      said: kept,
      state: "PUBLISHED",
      version: before.version,
    });
    expect(await speakers(claim.id, claim.at)).toMatchObject({ said: gone });
  });

  test("is found by the one that stays, by everybody, and goes back when the merge is undone", async () => {
    const { kept, gone, claim } = await published();
    const merged = await merge(editor, [kept, gone]);
    const query = "query ($id: ID!) { source(id: $id) { id mergedInto { id } claims { nodes { id } } } }";
    expect((await sendOk(query, { id: kept })).source.claims.nodes).toEqual([{ id: claim.id }]);
    expect((await sendOk(query, { id: gone })).source).toMatchObject({
      mergedInto: { id: kept },
      claims: { nodes: [] },
    });
    await undo(editor, mergeIdOf(merged));
    expect(await speakers(claim.id)).toMatchObject({ said: gone });
  });

  test("keeps its digest, and a correction still covers the source that was approved", async () => {
    const { kept, gone, claim } = await published();
    const digest = async () =>
      (await sendOk("query ($id: ID!) { claim(id: $id) { digest } }", { id: claim.id }, { as: editor })).claim
        .digest;
    const before = await digest();
    await merge(editor, [kept, gone]);
    expect(await digest()).toBe(before);
    const input = { id: claim.id, expectedVersion: claim.version, topics: ["sea"], reason: "A topic." };
    await done("editClaim", "... on Claim { id version }", { as: editor, input });
    const [speaker] = await approvedSpeakers(claim.id);
    expect(speaker?.approved).toBe(gone);
  });
});

const approvedSpeakers = (claimId: string): Promise<{ approved: string }[]> =>
  withDatabase(async (client) => {
    const query = `select 'src_' || l.approved_source_id as approved from attribution_link l
      join appearance a on a.id = l.appearance_id where a.claim_id = $1`;
    return (await client.query(query, [uuidIn(claimId)])).rows;
  });

describe("a merge is refused", () => {
  test("of a source into itself", async () => {
    const { kept } = await two();
    const input = { keepId: kept, mergedId: kept, expectedVersion: 1, expectedMergedVersion: 1 };
    expect(await mergeWith(editor, input)).toMatchObject({
      __typename: "InvalidInput",
      field: "mergedId",
      problem: "ITSELF",
    });
  });

  test("when somebody changed one of them meanwhile", async () => {
    const { kept, gone } = await two();
    const stale = { __typename: "StaleVersion", current: { version: 1 } };
    expect(await merge(editor, [kept, gone], { expectedVersion: 7 })).toMatchObject(stale);
    expect(await merge(editor, [kept, gone], { expectedMergedVersion: 7 })).toMatchObject(stale);
  });

  test("of what was merged already, and of what does not exist", async () => {
    const [{ kept, gone }, other] = [await two(), await two()];
    await merge(editor, [kept, gone]);
    const merged = { __typename: "SourceMerged", keptId: kept };
    expect(await merge(editor, [other.kept, gone])).toMatchObject(merged);
    expect(await merge(editor, [gone, other.kept])).toMatchObject(merged);
    const nobody = "src_019acdea-1111-7000-8000-000000000001";
    const input = { keepId: kept, mergedId: nobody, expectedVersion: 2, expectedMergedVersion: 1 };
    expect(await mergeWith(editor, input)).toMatchObject({ __typename: "NotFound", id: nobody });
  });

  test("of an owner and what it owns, perhaps through others", async () => {
    const owner = (await create({ name: unique("Groupe") })).id;
    const between = (await create({ name: unique("Filiale"), ownerIds: [owner] })).id;
    const owned = (await create({ name: unique("Journal"), ownerIds: [between] })).id;
    const circle = { __typename: "OwnershipCircle" };
    expect(await merge(editor, [owner, owned])).toMatchObject(circle);
    expect(await merge(editor, [owned, owner])).toMatchObject(circle);
  });

  test("when both together have more names than a source has", async () => {
    const names = (word: string) => Array.from({ length: 30 }, (_, at) => `${word} ${String(at)}`);
    const one = (await create({ name: unique("A"), aliases: names("a") })).id;
    const other = (await create({ name: unique("B"), aliases: names("b") })).id;
    expect(await merge(editor, [one, other])).toMatchObject({
      __typename: "InvalidInput",
      problem: "TOO_MANY",
    });
  });

  test("to whoever is no editor, and to strangers", async () => {
    const { kept, gone } = await two();
    const query = `mutation ($input: MergeSourcesInput!) { mergeSources(input: $input) { __typename } }`;
    const input = { keepId: kept, mergedId: gone, expectedVersion: 1, expectedMergedVersion: 1 };
    expect(codesOf(await send(query, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(query, { input }))).toEqual(["UNAUTHENTICATED"]);
    const undoing = `mutation ($input: UndoSourceMergeInput!) { undoSourceMerge(input: $input) { __typename } }`;
    const merged = await merge(editor, [kept, gone]);
    expect(codesOf(await send(undoing, { input: { mergeId: mergeIdOf(merged) } }, { as: reviewer }))).toEqual(
      ["FORBIDDEN"],
    );
    expect(codesOf(await send(undoing, { input: { mergeId: mergeIdOf(merged) } }))).toEqual([
      "UNAUTHENTICATED",
    ]);
  });
});
