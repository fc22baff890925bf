import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { createOutlet, editArticle, merge } from "./merging.ts";

const query = `query ($id: ID!) { sourceNetwork(sourceId: $id) {
  members { id name kind } ownerships { ownerId ownedId since } isWhole
  copyings { copierId originalId articleCount firstAt lastAt } } }`;

let editor: Person;
let reviewer: Person;

beforeAll(async () => {
  [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
});

const networkOf = async (id: string) => (await sendOk(query, { id }, { as: reviewer })).sourceNetwork;

const outlet = (word: string, ownerIds: string[] = []) =>
  createOutlet(editor, { name: unique(word), ownerIds });

/** An article of the publisher, a copy of what the original published, as an editor found. */
async function copied(publisherId: string, origin: Record<string, unknown>, publishedAt: string) {
  const article = await newArticle(editor, unique("Forty boats left the harbour."));
  const edit = {
    expectedVersion: article.version,
    publisherId,
    publishedAt,
    republication: { ...origin, confirmed: true },
  };
  await editArticle(editor, article.id, edit);
  return article;
}

test("owners, their owners, and what else they own stand around a source", async () => {
  const holding = await outlet("Holding");
  const group = await outlet("Group", [holding.id]);
  const paper = await outlet("Paper", [group.id]);
  const sister = await outlet("Sister", [holding.id]);
  const local = await outlet("Local pages", [paper.id]);
  const stranger = await outlet("Stranger");
  const network = await networkOf(paper.id);
  const ids = network.members.map(({ id }: { id: string }) => id);
  expect(ids[0]).toBe(paper.id);
  expect(new Set(ids)).toEqual(new Set([paper, group, holding, sister, local].map(({ id }) => id)));
  expect(ids).not.toContain(stranger.id);
  expect(network.ownerships).toHaveLength(4);
  expect(network.ownerships).toContainEqual({
    ...{ ownerId: holding.id, ownedId: group.id },
    since: expect.stringMatching(/^\d{4}-.*Z$/),
  });
  expect(network).toMatchObject({ copyings: [], isWhole: true });
});

test("who copied whom is counted both ways, by articles that somebody confirmed", async () => {
  const [agency, paper, other] = [await outlet("Agency"), await outlet("Paper"), await outlet("Other")];
  await copied(paper.id, { originalSourceId: agency.id }, "2024-03-02");
  await copied(paper.id, { originalSourceId: agency.id }, "2024-05-01T10:00:00Z");
  const first = await newArticle(editor, unique("The mayor said that nobody had asked her."));
  await editArticle(editor, first.id, { expectedVersion: first.version, publisherId: paper.id });
  await copied(other.id, { originalArticleId: first.id }, "2024-06-01");
  const network = await networkOf(paper.id);
  expect(network.copyings).toEqual([
    {
      ...{ copierId: paper.id, originalId: agency.id, articleCount: 2 },
      ...{ firstAt: "2024-03-02T00:00:00.000Z", lastAt: "2024-05-01T10:00:00.000Z" },
    },
    expect.objectContaining({ copierId: other.id, originalId: paper.id, articleCount: 1 }),
  ]);
  expect(network.members.map(({ id }: { id: string }) => id)).toEqual(
    expect.arrayContaining([agency.id, paper.id, other.id]),
  );
  // The same copies, looked at from the other end.
  expect((await networkOf(agency.id)).copyings).toEqual([network.copyings[0]]);
});

test("what was merged is counted under the source that stays, and what is no copy any more is not counted", async () => {
  const [agency, twin, paper] = [await outlet("Agency"), await outlet("Twin"), await outlet("Paper")];
  await copied(paper.id, { originalSourceId: agency.id }, "2024-03-02");
  await copied(paper.id, { originalSourceId: twin.id }, "2024-03-03");
  const mistaken = await copied(paper.id, { originalSourceId: agency.id }, "2024-03-04");
  await editArticle(editor, mistaken.id, { expectedVersion: mistaken.version + 1, republication: null });
  await merge(editor, [agency.id, twin.id]);
  expect((await networkOf(paper.id)).copyings).toMatchObject([{ originalId: agency.id, articleCount: 2 }]);
  expect((await networkOf(twin.id)).copyings).toEqual([]);
});

test("a source that prints its own articles again copies nobody", async () => {
  const paper = await outlet("Paper");
  await copied(paper.id, { originalSourceId: paper.id }, "2024-03-02");
  expect(await networkOf(paper.id)).toMatchObject({ members: [{ id: paper.id }], copyings: [] });
});

test("a network that would be too large to draw says that it is not whole", async () => {
  const holding = await outlet("Holding");
  await Promise.all(Array.from({ length: 41 }, () => outlet("Local pages", [holding.id])));
  const network = await networkOf(holding.id);
  expect(network.members).toHaveLength(40);
  expect(network.isWhole).toBe(false);
});

test("of a source that there is not, nothing is told; and strangers are told nothing at all", async () => {
  expect(await networkOf("src_00000000-0000-7000-8000-000000000000")).toBeNull();
  const source = await newSource(editor);
  expect(codesOf(await send(query, { id: source.id }))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(query, { id: "nonsense" }, { as: reviewer }))).toEqual(["BAD_ID"]);
});
