import { sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { proposalsOf, publishPage, story } from "../articles/copies.ts";
import { createOutlet, merge, mergeIdOf, undo } from "./merging.ts";

/** Two names of one agency that are two sources, in texts that credit both. */
let editor: Person;
let kept: string;
let gone: string;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  kept = (await createOutlet(editor, { name: "Belga" })).id;
  gone = (await createOutlet(editor, { name: "Xinhua" })).id;
});

const credited = () => {
  const [first = "", ...others] = story();
  return publishPage(editor, { paragraphs: [`BRUSSELS (Belga) - ${first}`, ...others, "(With Xinhua)"] });
};
const sourcesOf = async (article: { id: string }) =>
  (await proposalsOf(editor, article)).map(({ originalSource }) => originalSource?.id).sort();

test("a text that credits both is no obstacle to their merge, nor to its undoing", async () => {
  const article = await credited();
  expect(await sourcesOf(article)).toEqual([kept, gone].sort());
  const merged = await merge(editor, [kept, gone]);
  expect(merged.__typename).toBe("Source");
  expect(await sourcesOf(article)).toContain(kept);
  const later = await credited();
  expect(await sourcesOf(later)).toEqual([kept]);
  await undo(editor, mergeIdOf(merged));
  expect(await sourcesOf(article)).toEqual([kept, gone].sort());
  const { sources } = await sendOk(
    '{ sources(search: "Xinhua") { nodes { mergedInto { id } } } }',
    {},
    { as: editor },
  );
  expect(sources.nodes).toEqual([{ mergedInto: null }]);
});
