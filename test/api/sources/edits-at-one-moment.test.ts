import { done, newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const ownedFromNowOnBy = (id: string, ...ownerIds: string[]): Promise<{ version: number }> =>
  done("editSource", "... on Source { version }", {
    as: editor,
    input: { id, expectedVersion: 1, ownerIds },
  });

async function publicSource(): Promise<string> {
  const { id } = await newSource(editor);
  const article = await newArticle(editor, "The minister said that the treaty was void.");
  const anchor = { exact: "the treaty was void" };
  const appearance = { articleId: article.id, anchor, attribution: [{ sourceId: id }] };
  await publish(editor, await decide(reviewer, await submitted(editor, { appearance })));
  return id;
}

test("a source that everybody sees can get an owner while the owner gets its own", async () => {
  for (let round = 0; round < 8; round += 1) {
    const shown = await publicSource();
    const [owner, above] = [await newSource(editor), await newSource(editor)];
    const edits = [() => ownedFromNowOnBy(shown, owner.id), () => ownedFromNowOnBy(owner.id, above.id)];
    const ordered = round % 2 === 0 ? edits : edits.reverse();
    const answers = await Promise.all(ordered.map((edit) => edit()));
    expect(answers).toMatchObject([{ version: 2 }, { version: 2 }]);
  }
});
