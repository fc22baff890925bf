import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newArticle, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { acceptSuggestion, dismissSuggestion, quoting, suggestionsOf } from "./suggestions.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const reopenSuggestion = mutation(
  "reopenSuggestion",
  "... on Suggestion { id state claim { id } } ... on SuggestionDecided { suggestionState } ... on NotFound { id }",
);
const discardClaim = mutation("discardClaim", "... on DiscardedClaim { id }");

describe("an editor takes back what they made of a suggestion", () => {
  test("a dismissed one is open again, and can be accepted", async () => {
    const { article, suggestion } = await quoting(editor);
    const input = { id: suggestion.id };
    await sendOk(dismissSuggestion, { input }, { as: editor });
    const { reopenSuggestion: opened } = await sendOk(reopenSuggestion, { input }, { as: editor });
    expect(opened).toEqual({ __typename: "Suggestion", id: suggestion.id, state: "OPEN", claim: null });
    expect((await suggestionsOf(editor, article.id)).map(({ id }) => id)).toContain(suggestion.id);
    const { acceptSuggestion: claim } = await sendOk(acceptSuggestion, { input }, { as: editor });
    expect(claim).toMatchObject({ __typename: "Claim" });
  });

  test("an accepted one is open again when its claim is discarded, and accepted again it is no copy", async () => {
    const { article, suggestion } = await quoting(editor);
    const input = { id: suggestion.id };
    const { acceptSuggestion: claim } = await sendOk(acceptSuggestion, { input }, { as: editor });
    const discarding = { input: { claimId: claim.id, expectedVersion: 1 } };
    const { discardClaim: gone } = await sendOk(discardClaim, discarding, { as: editor });
    expect(gone).toMatchObject({ id: claim.id });
    const left = (await suggestionsOf(editor, article.id)).find(({ id }) => id === suggestion.id);
    expect(left).toMatchObject({ state: "OPEN", anchor: suggestion.anchor });
    const { acceptSuggestion: second } = await sendOk(acceptSuggestion, { input }, { as: editor });
    expect(second).toMatchObject({ __typename: "Claim", text: suggestion.text });
    expect(second.id).not.toBe(claim.id);
  });

  test("but there is nothing to take back of an open one, an accepted one keeps its claim, and none is none", async () => {
    const { suggestion } = await quoting(editor);
    const input = { id: suggestion.id };
    const { reopenSuggestion: open } = await sendOk(reopenSuggestion, { input }, { as: editor });
    expect(open).toMatchObject({ code: "SUGGESTION_OPEN" });
    await sendOk(acceptSuggestion, { input }, { as: editor });
    const { reopenSuggestion: kept } = await sendOk(reopenSuggestion, { input }, { as: editor });
    expect(kept).toMatchObject({ code: "SUGGESTION_DECIDED", suggestionState: "ACCEPTED" });
    const id = "sug_019acdea-1111-7000-8000-000000000001";
    const { reopenSuggestion: none } = await sendOk(reopenSuggestion, { input: { id } }, { as: editor });
    expect(none).toMatchObject({ code: "NOT_FOUND", id });
  });

  test("which is denied to nobody and to a reviewer", async () => {
    const { suggestion } = await quoting(editor);
    const input = { id: suggestion.id };
    await sendOk(dismissSuggestion, { input }, { as: editor });
    expect(codesOf(await send(reopenSuggestion, { input }))).toEqual(["UNAUTHENTICATED"]);
    const reviewer = await newPerson(["REVIEWER"]);
    expect(codesOf(await send(reopenSuggestion, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  });
});

test("suggestions of a text are listed the best first, or of one kind", async () => {
  const article = await newArticle(
    editor,
    unique("In 2019 the budget rose by 12.4 percent to 38 billion euros in"),
    "“We will sign the treaty before the winter,” said Maria Brenner.",
    "Exports fell by 7 percent between 2020 and 2023 because the port was closed.",
  );
  const query = `query ($id: ID!, $kind: ClaimKind!) { article(id: $id) {
    best: suggestions(first: 20, orderBy: [{ field: CONFIDENCE, direction: DESC }]) { nodes { id kind confidence } }
    ofKind: suggestions(first: 20, filter: { kind: { eq: $kind } }) { totalCount nodes { id kind anchor { start } } } } }`;
  const { article: read } = await sendOk(query, { id: article.id, kind: "FIGURE" }, { as: editor });
  const best: { id: string; kind: string; confidence: number }[] = read.best.nodes;
  expect(best.length).toBeGreaterThan(1);
  expect(best.map(({ confidence }) => confidence)).toEqual(
    best.map(({ confidence }) => confidence).toSorted((a, b) => b - a),
  );
  const figures = best.filter(({ kind }) => kind === "FIGURE").map(({ id }) => id);
  expect(figures.length).toBeGreaterThan(0);
  expect(read.ofKind.nodes.map(({ id }: { id: string }) => id).toSorted()).toEqual(figures.toSorted());
  expect(read.ofKind.totalCount).toBe(figures.length);
});
