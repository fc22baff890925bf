import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newArticle, newClaim, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { acceptSuggestion, dismissSuggestion, quoting, suggestionsOf, surname } from "./suggestions.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an editor accepts a suggestion", () => {
  test("and it is a claim that appears where it was seen, said by a source that is new", async () => {
    const { article, speaker, words, suggestion } = await quoting(editor);
    const letters = Array.from(article.revision.text);
    expect(letters.slice(suggestion.anchor.start, suggestion.anchor.end).join("")).toBe(
      suggestion.anchor.exact,
    );
    expect(suggestion).toMatchObject({
      state: "OPEN",
      attribution: [{ source: { id: null, name: speaker } }],
    });
    const { acceptSuggestion: claim } = await sendOk(
      acceptSuggestion,
      { input: { id: suggestion.id } },
      { as: editor },
    );
    expect(claim).toMatchObject({
      __typename: "Claim",
      text: suggestion.text,
      kind: "QUOTATION",
      state: "DRAFT",
    });
    expect(claim.text).toContain(words);
    const [appearance] = claim.appearances.nodes;
    expect(appearance).toMatchObject({ article: { id: article.id }, anchor: suggestion.anchor });
    expect(appearance.attribution).toMatchObject([
      { verb: "said", source: { name: speaker, kind: "PERSON" } },
    ]);
    const left = await suggestionsOf(editor, article.id);
    expect(left.map(({ id }) => id)).not.toContain(suggestion.id);
    const { node } = await sendOk(
      "query ($id: ID!) { node(id: $id) { ... on Suggestion { state claim { id } } } }",
      { id: suggestion.id },
      { as: editor },
    );
    expect(node).toEqual({ state: "ACCEPTED", claim: { id: claim.id } });
  });

  test("whose words came by somebody else, and the chain of both is kept, from the article outwards", async () => {
    const [agency, speaker] = [`${surname()} News`, `Maria ${surname()}`];
    const words = unique("The treaty will be signed before the winter in");
    const article = await newArticle(
      editor,
      "The talks began on Monday in the capital, and they were long.",
      `According to the agency ${agency}, ${speaker} said: “${words}.”`,
      "Nobody else spoke to the press that day.",
    );
    const found = await suggestionsOf(editor, article.id);
    const suggestion = found.find(({ text }) => text.includes(words));
    const names = suggestion?.attribution.map(({ source }) => source.name) ?? [];
    expect(names).toHaveLength(2);
    expect(names[0]).toContain(agency);
    expect(names[1]).toBe(speaker);
    const input = { id: suggestion?.id };
    const { acceptSuggestion: claim } = await sendOk(acceptSuggestion, { input }, { as: editor });
    const [appearance] = claim.appearances.nodes;
    expect(appearance.attribution.map(({ source }: { source: { name: string } }) => source.name)).toEqual(
      names,
    );
  });

  test("in words of their own", async () => {
    const { suggestion } = await quoting(editor);
    const text = unique("Signature is planned");
    const input = { id: suggestion.id, text };
    const { acceptSuggestion: claim } = await sendOk(acceptSuggestion, { input }, { as: editor });
    expect(claim).toMatchObject({ text });
  });

  test("and is refused one that the desk has, with nothing left behind", async () => {
    const { speaker, suggestion } = await quoting(editor);
    const { id } = await newClaim(editor, { text: suggestion.text });
    const { acceptSuggestion: refused } = await sendOk(
      acceptSuggestion,
      { input: { id: suggestion.id } },
      { as: editor },
    );
    expect(refused).toMatchObject({ code: "SAME_CLAIM_EXISTS", claims: [{ id }] });
    const named = "query ($name: String!) { sources(search: $name) { nodes { name } } }";
    const { sources } = await sendOk(named, { name: speaker }, { as: editor });
    expect(sources.nodes).toEqual([]);
    const input = { id: suggestion.id, evenIfSameExists: true };
    const { acceptSuggestion: claim } = await sendOk(acceptSuggestion, { input }, { as: editor });
    expect(claim).toMatchObject({ __typename: "Claim" });
  });

  test("and takes the source that has the speaker's name by now", async () => {
    const { speaker, suggestion } = await quoting(editor);
    const { id } = await newSource(editor, speaker);
    const { acceptSuggestion: claim } = await sendOk(
      acceptSuggestion,
      { input: { id: suggestion.id } },
      { as: editor },
    );
    expect(claim.appearances.nodes[0].attribution).toMatchObject([{ source: { id } }]);
  });

  test("once: of two at one moment one is told that it is decided", async () => {
    const { suggestion } = await quoting(editor);
    const answers = await Promise.all(
      [1, 2].map(() => sendOk(acceptSuggestion, { input: { id: suggestion.id } }, { as: editor })),
    );
    const names = answers.map((answer) => answer.acceptSuggestion.__typename).sort();
    expect(names).toEqual(["Claim", "SuggestionDecided"]);
  });

  test("and is refused an empty wording, and what is not there", async () => {
    const { suggestion } = await quoting(editor);
    const empty = await sendOk(acceptSuggestion, { input: { id: suggestion.id, text: " " } }, { as: editor });
    expect(empty.acceptSuggestion).toMatchObject({ code: "INVALID_INPUT", field: "text" });
    const id = "sug_019acdea-1111-7000-8000-000000000001";
    const none = await sendOk(acceptSuggestion, { input: { id } }, { as: editor });
    expect(none.acceptSuggestion).toMatchObject({ code: "NOT_FOUND", id });
  });
});

describe("an editor dismisses a suggestion", () => {
  test("and nobody is shown it again, nor can accept it", async () => {
    const { article, suggestion } = await quoting(editor);
    const input = { id: suggestion.id };
    const { dismissSuggestion: dismissed } = await sendOk(dismissSuggestion, { input }, { as: editor });
    expect(dismissed).toMatchObject({ id: suggestion.id, state: "DISMISSED", claim: null });
    expect((await suggestionsOf(editor, article.id)).map(({ id }) => id)).not.toContain(suggestion.id);
    const { acceptSuggestion: late } = await sendOk(acceptSuggestion, { input }, { as: editor });
    expect(late).toMatchObject({ code: "SUGGESTION_DECIDED", suggestionState: "DISMISSED" });
    const { dismissSuggestion: again } = await sendOk(dismissSuggestion, { input }, { as: editor });
    expect(again).toMatchObject({ code: "SUGGESTION_DECIDED", suggestionState: "DISMISSED" });
  });

  test("but not one that is not there", async () => {
    const id = "sug_019acdea-1111-7000-8000-000000000001";
    const { dismissSuggestion: none } = await sendOk(dismissSuggestion, { input: { id } }, { as: editor });
    expect(none).toMatchObject({ code: "NOT_FOUND", id });
  });
});

test.each([
  ["accepting", acceptSuggestion],
  ["dismissing", dismissSuggestion],
])("%s suggestions is denied to nobody and to a reviewer", async (_what, document) => {
  const { suggestion } = await quoting(editor);
  const input = { id: suggestion.id };
  expect(codesOf(await send(document, { input }))).toEqual(["UNAUTHENTICATED"]);
  const reviewer = await newPerson(["REVIEWER"]);
  expect(codesOf(await send(document, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
});

test("the public sees nothing that the machine proposed", async () => {
  const { suggestion } = await quoting(editor);
  const { node } = await sendOk("query ($id: ID!) { node(id: $id) { id } }", { id: suggestion.id });
  expect(node).toBeNull();
});

test("a list of articles with their suggestions is one statement", async () => {
  await quoting(editor);
  const { statements, errors } = await send(
    `{ articles(first: 20) { nodes { title suggestions(first: 20) { totalCount nodes { text anchor { exact }
       attribution { verb source { name } } claim { text } } } } } }`,
    {},
    { as: editor },
  );
  expect(errors).toEqual([]);
  expect(statements).toBeLessThanOrEqual(2);
});
