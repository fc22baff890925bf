import { sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { acceptSuggestion, dismissSuggestion, quoting, suggestionsOf, surname } from "./suggestions.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

test("a repaired text shows no suggestions of the earlier one, which can be accepted where it was seen", async () => {
  const { article, suggestion } = await quoting(editor);
  const text = "The talks began on Monday. What was said was withdrawn.";
  const input = { id: article.id, expectedVersion: article.version, text };
  await done("editArticle", "... on Article { id }", { as: editor, input });
  expect(await suggestionsOf(editor, article.id)).toEqual([]);
  const { acceptSuggestion: claim } = await sendOk(
    acceptSuggestion,
    { input: { id: suggestion.id } },
    { as: editor },
  );
  expect(claim.appearances.nodes).toMatchObject([{ anchor: suggestion.anchor, revisionNumber: 1 }]);
});

describe("a repaired text is read again", () => {
  const places = ["Orvane", "Lomnic", "Brisk"] as const;
  const said = () => places.map((place) => unique(`The treaty will be signed before the winter in ${place}`));
  const quoted = (words: string): string => `“${words},” said Maria ${surname()}.`;

  const repair = (article: { id: string; version: number }, text: string) =>
    done<{ version: number }>("editArticle", "... on Article { version }", {
      as: editor,
      input: { id: article.id, expectedVersion: article.version, text },
    });

  test("and suggests what it says, where it says it, but nothing that was accepted or dismissed", async () => {
    const [accepted, dismissed, open] = said() as [string, string, string];
    const paragraphs = [accepted, dismissed, open].map(quoted);
    const article = await newArticle(editor, "The talks were long.", ...paragraphs);
    const before = await suggestionsOf(editor, article.id);
    const idOf = (words: string) => before.find(({ text }) => text.includes(words))?.id;
    await sendOk(acceptSuggestion, { input: { id: idOf(accepted), text: unique("Soon") } }, { as: editor });
    await sendOk(dismissSuggestion, { input: { id: idOf(dismissed) } }, { as: editor });
    const added = unique("Nobody asked the harbours, which\nwill be closed by the spring");
    const text = ["The talks 🕊️ were very long.", ...paragraphs.toReversed(), quoted(added)].join("\n\n");
    const { version } = await repair(article, text);
    const after = await suggestionsOf(editor, article.id);
    expect(after).toMatchObject([
      { state: "OPEN", text: expect.stringContaining(open) },
      { state: "OPEN", text: expect.stringContaining(added.replace("\n", " ")) },
    ]);
    for (const { anchor } of after) {
      expect(Array.from(text).slice(anchor.start, anchor.end).join("")).toBe(anchor.exact);
    }
    expect(after.map(({ id }) => id)).not.toContain(idOf(open));
    await repair({ id: article.id, version }, article.revision.text);
    const back = await suggestionsOf(editor, article.id);
    expect(back).toMatchObject([{ text: expect.stringContaining(open) }]);
  });

  test("and suggests nothing again where only the headline is repaired", async () => {
    const { article } = await quoting(editor);
    const before = await suggestionsOf(editor, article.id);
    const input = { id: article.id, expectedVersion: article.version, title: unique("Another headline") };
    await done("editArticle", "... on Article { id }", { as: editor, input });
    expect(await suggestionsOf(editor, article.id)).toEqual(before);
  });
});
