import { sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit, publishClaimIn, read } from "./articles.ts";

const words = "The minister said that the treaty was void.";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const sourceSeenByAll = async (id: string, asOf?: string) =>
  (
    await sendOk("query ($id: ID!, $asOf: DateTime) { source(id: $id, asOf: $asOf) { id owners { id } } }", {
      id,
      asOf,
    })
  ).source;

/** A source with an owner that has an owner; nobody has heard of any of them. */
async function ownedTwice() {
  const [named, owner, top] = [await newSource(editor), await newSource(editor), await newSource(editor)];
  const wanted = "... on Source { id }";
  const owned = (id: string, by: string) =>
    done("editSource", wanted, { as: editor, input: { id, expectedVersion: 1, ownerIds: [by] } });
  await owned(owner.id, top.id);
  await owned(named.id, owner.id);
  return { named: named.id, owner: owner.id, top: top.id };
}

const publicArticle = async () => {
  const article = await newArticle(editor, words);
  const { at } = await publishClaimIn(article, "the treaty was void", { editor, reviewer });
  return { article, at };
};

describe("once an article is public, everybody sees whom it comes to name, with owners and theirs", () => {
  test.each([
    ["publisher", (id: string) => ({ publisherId: id }), (id: string) => ({ publisher: { id } })],
    ["author", (id: string) => ({ authorIds: [id] }), (id: string) => ({ authors: [{ id }] })],
    [
      "original source",
      (id: string) => ({ republication: { originalSourceId: id } }),
      (id: string) => ({ republication: { originalSource: { id } } }),
    ],
  ])("a new %s", async (_what, change, shown) => {
    const { named, owner, top } = await ownedTwice();
    const { article, at } = await publicArticle();
    for (const id of [named, owner, top]) expect(await sourceSeenByAll(id)).toBeNull();
    await edit(editor, article, change(named));
    expect(await read(article.id)).toMatchObject(shown(named));
    expect(await sourceSeenByAll(named)).toEqual({ id: named, owners: [{ id: owner }] });
    expect(await sourceSeenByAll(owner)).toEqual({ id: owner, owners: [{ id: top }] });
    expect(await sourceSeenByAll(top)).toEqual({ id: top, owners: [] });
    expect(await sourceSeenByAll(named, at)).toBeNull();
  });

  test("a new original, with its own publisher, as far as its rights say", async () => {
    const publisher = await newSource(editor);
    const original = await edit(editor, await newArticle(editor, "The treaty is void."), {
      publisherId: publisher.id,
    });
    const { article } = await publicArticle();
    expect(await read(original.id)).toBeNull();
    await edit(editor, article, { republication: { originalArticleId: original.id } });
    expect(await read(article.id)).toMatchObject({ republication: { original: { id: original.id } } });
    expect(await read(original.id)).toMatchObject({
      publisher: { id: publisher.id },
      revision: { text: null },
    });
    expect(await sourceSeenByAll(publisher.id)).toEqual({ id: publisher.id, owners: [] });
  });

  test("but nobody sees whom an article names that is not public", async () => {
    const { named, owner } = await ownedTwice();
    const article = await newArticle(editor, words);
    await edit(editor, article, { publisherId: named });
    for (const id of [named, owner]) expect(await sourceSeenByAll(id)).toBeNull();
    await publishClaimIn(article, "the treaty was void", { editor, reviewer });
    for (const id of [named, owner]) expect(await sourceSeenByAll(id)).not.toBeNull();
  });
});
