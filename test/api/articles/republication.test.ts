import { newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { bring, edit, read, wordsOf } from "./articles.ts";

const words = "The minister said that the treaty was void.";
const day =
  "After three days of talks the parliament of Orvane voted on the treaty, and nobody knew by how many votes.";
const stating = (name: string, text = words) => `${text}\n\n${day}\n\nOriginal source: ${name}`;

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an article that says where it is from", () => {
  test("names that source, and nobody has confirmed it yet", async () => {
    const source = await newSource(editor, unique("The Strait Agency"), "OUTLET");
    const name = (await edit(editor, await newArticle(editor, words), { authorIds: [source.id] })).authors[0]
      .name;
    const { republication } = await read((await bring(stating(name), { as: editor })).id, { as: editor });
    expect(republication).toMatchObject({
      ...{ originalSource: { id: source.id }, original: null, knownBy: "STATED_IN_TEXT", confirmed: false },
      evidence: expect.stringContaining(name),
    });
  });

  test("is linked to that source's article where the desk has it", async () => {
    const [name, mark] = [unique("The Strait Agency"), unique("").trim().replaceAll("-", "")];
    const source = await newSource(editor, name, "OUTLET");
    const other = await newSource(editor, unique("Another outlet"), "OUTLET");
    const text = wordsOf(mark, 60);
    await bring(text, { as: editor, publisherId: other.id });
    const original = await bring(text, { as: editor, publisherId: source.id });
    await bring(wordsOf(`${mark}b`, 60), { as: editor, publisherId: source.id });
    const copy = await bring(stating(name, text), { as: editor, publisherId: other.id });
    const { republication } = await read(copy.id, { as: editor });
    expect(republication).toMatchObject({
      ...{ original: { id: original.id }, originalSource: { id: source.id }, confirmed: false },
    });
  });

  test("is not linked to an article that only has some words in common with it", async () => {
    const [name, mark] = [unique("The Strait Agency"), unique("").trim().replaceAll("-", "")];
    const source = await newSource(editor, name, "OUTLET");
    await bring(`${wordsOf(mark, 30)}\n\n${wordsOf(`${mark}a`, 60)}`, { as: editor, publisherId: source.id });
    const copy = await bring(stating(name, `${wordsOf(mark, 30)}\n\n${wordsOf(`${mark}b`, 60)}`), {
      as: editor,
    });
    expect((await read(copy.id, { as: editor })).republication).toMatchObject({
      ...{ original: null, originalSource: { id: source.id } },
    });
  });
});

describe("an editor", () => {
  test("confirms what the text says, and it stays the text that says it", async () => {
    const copy = await bring(stating(unique("The Strait Agency")), { as: editor });
    const { republication: stated } = await read(copy.id, { as: editor });
    const confirmed = await edit(editor, copy, { republication: { confirmed: true } });
    expect(confirmed.republication).toEqual({
      ...stated,
      confirmed: true,
      confirmedBy: { name: editor.name },
    });
    const again = await edit(await newPerson(["EDITOR"]), confirmed, { republication: { confirmed: true } });
    expect(again).toMatchObject({ version: 2, republication: { confirmedBy: { name: editor.name } } });
    const doubted = await edit(editor, again, { republication: { confirmed: false } });
    expect(doubted.republication).toEqual({ ...stated, confirmedBy: null });
  });

  test("names another original, and answers for it from then on", async () => {
    const copy = await bring(stating(unique("The Strait Agency")), { as: editor });
    const [source, original] = [await newSource(editor), await newArticle(editor, words)];
    const named = await edit(editor, copy, {
      republication: { originalSourceId: source.id, originalArticleId: original.id },
    });
    expect(named.republication).toMatchObject({
      ...{ originalSource: { id: source.id }, original: { id: original.id }, knownBy: "EDITOR" },
      ...{ confirmed: true, confirmedBy: { name: editor.name }, evidence: expect.any(String) },
    });
    expect(named.audit.nodes[0]).toMatchObject({
      before: { origin: { knownBy: "STATED_IN_TEXT" } },
      after: { origin: { originalSourceId: source.id, originalArticleId: original.id, knownBy: "EDITOR" } },
    });
    const open = await edit(editor, named, {
      republication: { originalUrl: "https://phare.example/first", confirmed: false },
    });
    expect(open.republication).toMatchObject({
      ...{ originalUrl: "https://phare.example/first", confirmed: false, confirmedBy: null },
    });
  });

  test("says that it is no copy, in one word or bit by bit", async () => {
    const copy = await bring(stating(unique("The Strait Agency")), { as: editor });
    expect((await edit(editor, copy, { republication: null })).republication).toBeNull();
    const other = await bring(stating(unique("The Strait Agency")), { as: editor });
    const more = await edit(editor, other, { republication: { originalUrl: "https://phare.example/" } });
    const less = await edit(editor, more, { republication: { originalSourceId: null } });
    expect(less.republication).toMatchObject({ originalSource: null, originalUrl: "https://phare.example/" });
    expect((await edit(editor, less, { republication: { originalUrl: null } })).republication).toBeNull();
    expect((await read(other.id, { as: editor })).republication).toBeNull();
  });

  test("confirms nothing where no original is known", async () => {
    const after = await edit(editor, await newArticle(editor, words), { republication: { confirmed: true } });
    expect(after).toMatchObject({ version: 1, republication: null });
  });
});
