import { send } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit } from "./articles.ts";
import {
  altered,
  clusterOf,
  confirmProposal,
  decideOn,
  proposalsOf,
  publishPage,
  refuseProposal,
  reopenProposal,
  story,
} from "./copies.ts";

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

/** An original and two copies of it, in the order in which they appeared. */
async function threeCopies() {
  const paragraphs = story();
  const third = await publishPage(editor, { paragraphs, day: "2024-06-13" });
  const first = await publishPage(editor, { paragraphs, day: "2024-06-11" });
  const changed = paragraphs.map(altered);
  const second = await publishPage(editor, { paragraphs: changed, day: "2024-06-12" });
  return { first, second, third, paragraphs };
}

describe("copies of one original", () => {
  test("form a cluster, the earliest first, whichever of them is asked", async () => {
    const { first, second, third } = await threeCopies();
    for (const asked of [first, second, third]) {
      expect(await clusterOf(editor, asked)).toMatchObject({
        original: { id: first.id },
        members: {
          nodes: [
            { article: { id: first.id }, relation: "ORIGINAL", copiedFrom: null, share: null },
            { article: { id: second.id }, relation: "LIKELY_COPY", copiedFrom: { id: first.id } },
            { article: { id: third.id }, relation: "LIKELY_COPY", copiedFrom: { id: first.id }, share: 1 },
          ],
        },
      });
    }
  });

  test("are confirmed one by one", async () => {
    const { first, second, third } = await threeCopies();
    const [proposal] = await proposalsOf(editor, third);
    await decideOn(editor, confirmProposal, proposal ?? { id: "" });
    const relations = async () =>
      (await clusterOf(editor, first))?.members.nodes.map(({ article, relation }) => [article.id, relation]);
    expect(await relations()).toEqual([
      [first.id, "ORIGINAL"],
      [second.id, "LIKELY_COPY"],
      [third.id, "CONFIRMED_COPY"],
    ]);
    await decideOn(editor, reopenProposal, proposal ?? { id: "" });
    expect((await relations())?.[2]).toEqual([third.id, "LIKELY_COPY"]);
  });

  test("no longer hold one that somebody says is none", async () => {
    const paragraphs = story();
    const first = await publishPage(editor, { paragraphs, day: "2024-06-11" });
    const second = await publishPage(editor, { paragraphs, day: "2024-06-12" });
    const [proposal] = await proposalsOf(editor, second);
    await decideOn(editor, refuseProposal, proposal ?? { id: "" });
    expect([await clusterOf(editor, first), await clusterOf(editor, second)]).toEqual([null, null]);
    await decideOn(editor, reopenProposal, proposal ?? { id: "" });
    expect(await clusterOf(editor, second)).toMatchObject({ original: { id: first.id } });
  });

  test("no longer hold one whose text was repaired, and the others stay together", async () => {
    const { first, second, third } = await threeCopies();
    await edit(editor, first, { text: story().join("\n\n") });
    expect(await clusterOf(editor, first)).toBeNull();
    expect(await clusterOf(editor, third)).toMatchObject({
      original: { id: second.id },
      members: { nodes: [{ article: { id: second.id } }, { article: { id: third.id } }] },
    });
  });

  test("hold what an editor says is a copy, though no word is the same, and its own copies with it", async () => {
    const { first, second, third } = await threeCopies();
    const translated = await publishPage(editor, { paragraphs: story(), day: "2024-06-10" });
    await edit(editor, translated, { republication: { originalArticleId: second.id } });
    const cluster = await clusterOf(editor, third);
    expect(cluster?.original.id).toBe(first.id);
    expect(cluster?.members.nodes[0]).toEqual({
      ...{ article: { id: translated.id }, relation: "CONFIRMED_COPY", copiedFrom: { id: second.id } },
      share: null,
    });
  });

  test("have another original once its date is repaired", async () => {
    const { first, second, third } = await threeCopies();
    await edit(editor, first, { publishedAt: "2024-06-30" });
    expect(await clusterOf(editor, third)).toMatchObject({ original: { id: second.id } });
  });
});

test("an article of its own words stands in no cluster", async () => {
  expect(await clusterOf(editor, await publishPage(editor, { paragraphs: story() }))).toBeNull();
});

test("a cluster costs the same statements however many are in it, and strangers see none", async () => {
  const { first } = await threeCopies();
  const query = `query ($id: ID!, $first: Int!) { article(id: $id) { copyCluster { original { title }
    members(first: $first) { totalCount nodes { article { title publisher { name } } copiedFrom { title } } } } } }`;
  const [few, many] = [
    await send(query, { id: first.id, first: 1 }, { as: editor }),
    await send(query, { id: first.id, first: 50 }, { as: editor }),
  ];
  expect([few.statements, many.statements]).toEqual([2, 2]);
  expect(many.data.article.copyCluster.members.totalCount).toBe(3);
  const { errors } = await send(query, { id: first.id, first: 1 });
  expect(errors[0]?.extensions?.code).toBe("UNAUTHENTICATED");
});
