import { sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  articleNow,
  createOutlet,
  editArticle,
  merge,
  mergeIdOf,
  sourceNow,
  twoOutlets,
  undo,
} from "./merging.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const create = (input: Record<string, unknown>) => createOutlet(editor, input);
const two = () => twoOutlets(editor);

describe("an editor undoes a merge", () => {
  test("both are what they were, and what they published is theirs again", async () => {
    const { kept, gone, word } = await two();
    const article = await newArticle(editor, "The bridge was closed at noon.");
    await editArticle(editor, article.id, {
      expectedVersion: article.version,
      publisherId: gone,
      authorIds: [gone, kept],
    });
    const [before, keptBefore] = [await articleNow(editor, article.id), await sourceNow(kept, editor)];
    const merged = await merge(editor, [kept, gone], { takeName: true });
    expect(await articleNow(editor, article.id)).toMatchObject({
      publisher: { id: kept },
      authors: [{ id: kept }],
    });
    expect(await undo(editor, mergeIdOf(merged))).toMatchObject({ id: gone, name: word, mergedInto: null });
    expect(await articleNow(editor, article.id)).toEqual(before);
    expect(await sourceNow(kept, editor)).toEqual({ ...keptBefore, version: 3 });
  });

  test("and what somebody changed since stays as they left it", async () => {
    const { kept, gone } = await two();
    const other = await create({ name: unique("Fanal") });
    const article = await newArticle(editor, "The mill was closed at noon.");
    await editArticle(editor, article.id, { expectedVersion: article.version, publisherId: gone });
    const merged = await merge(editor, [kept, gone]);
    const { version } = await articleNow(editor, article.id);
    await editArticle(editor, article.id, { expectedVersion: version, publisherId: other.id });
    await done("editSource", "... on Source { id }", {
      as: editor,
      input: { id: kept, expectedVersion: 2, name: "Le Grand Phare", country: "BE" },
    });
    await undo(editor, mergeIdOf(merged));
    expect((await articleNow(editor, article.id)).publisher).toEqual({ id: other.id });
    expect(await sourceNow(kept, editor)).toMatchObject({
      name: "Le Grand Phare",
      country: "BE",
      homepage: null,
      aliases: [],
    });
  });

  test("but the latest first, and each once", async () => {
    const [{ kept, gone }, other] = [await two(), await two()];
    const first = mergeIdOf(await merge(editor, [kept, gone]));
    const second = mergeIdOf(await merge(editor, [kept, other.kept]));
    const third = mergeIdOf(await merge(editor, [other.gone, kept]));
    expect(await undo(editor, first)).toMatchObject({ __typename: "LaterMergeStands", mergeId: third });
    for (const id of [third, second, first])
      expect(await undo(editor, id)).toMatchObject({ __typename: "Source" });
    expect(await undo(editor, first)).toMatchObject({ __typename: "NotFound", id: first });
  });
});

test("two editors who merge two sources into each other at one moment make one merge", async () => {
  for (let round = 0; round < 4; round += 1) {
    const { kept, gone } = await two();
    const answers = await Promise.all([merge(editor, [kept, gone]), merge(editor, [gone, kept])]);
    const names = answers.map(({ __typename: name }) => name as string).sort();
    expect(names[0]).toBe("Source");
    expect(["SourceMerged", "StaleVersion"]).toContain(names[1]);
  }
});

test("a source that was merged is not edited any more", async () => {
  const { kept, gone } = await two();
  await merge(editor, [kept, gone]);
  const query = `mutation ($input: EditSourceInput!) { editSource(input: $input) { __typename ... on SourceMerged { keptId } } }`;
  const { editSource } = await sendOk(
    query,
    { input: { id: gone, expectedVersion: 1, name: "X" } },
    { as: editor },
  );
  expect(editSource).toEqual({ __typename: "SourceMerged", keptId: kept });
});
