import { send, sendOk } from "../../testkit/graphql.ts";
import { newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit, read } from "./articles.ts";
import {
  confirmProposal,
  copied,
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

describe("an editor", () => {
  test("confirms it: the copy names its original from then on, and the record tells why", async () => {
    const { original, copy, proposal, publisher } = await copied(editor);
    expect(await decideOn(editor, confirmProposal, proposal)).toMatchObject({
      ...{ id: proposal.id, state: "CONFIRMED", decidedBy: { name: editor.name } },
      decidedAt: expect.any(String),
    });
    const after = await read(copy.id, { as: editor });
    expect(after).toMatchObject({
      version: copy.version + 1,
      republication: {
        ...{ original: { id: original.id }, originalSource: { id: publisher.id } },
        ...{ knownBy: "NEAR_DUPLICATE", confirmed: true },
      },
    });
    expect(await proposalsOf(editor, copy)).toEqual([]);
    const query =
      "query ($id: ID!) { article(id: $id) { audit(first: 1) { nodes { action before after } } } }";
    expect((await sendOk(query, { id: copy.id }, { as: editor })).article.audit.nodes[0]).toMatchObject({
      action: "ARTICLE_REPUBLICATION_CONFIRMED",
      before: { proposal: proposal.id, origin: null },
      after: { origin: { originalArticleId: original.id, confirmed: true } },
    });
  });

  test("confirms a credit, and the agency becomes a source", async () => {
    const copy = await publishPage(editor, { paragraphs: [...story(), "With UPI"] });
    const [proposal] = await proposalsOf(editor, copy);
    await decideOn(editor, confirmProposal, proposal ?? { id: "" });
    const query = "query ($id: ID!) { article(id: $id) { republication { originalSource { name } } } }";
    expect((await sendOk(query, { id: copy.id }, { as: editor })).article.republication).toEqual({
      originalSource: { name: "United Press International" },
    });
  });

  test("refuses it, and it is not proposed again, whatever becomes of the texts", async () => {
    const { original, copy, proposal, paragraphs } = await copied(editor);
    expect(await decideOn(editor, refuseProposal, proposal)).toMatchObject({ state: "REFUSED" });
    expect(await proposalsOf(editor, copy)).toEqual([]);
    const edited = await edit(editor, copy, { text: paragraphs.slice(1).join("\n\n") });
    expect(edited.version).toBe(2);
    await edit(editor, original, { text: [...paragraphs, "Corrected."].join("\n\n") });
    expect([await proposalsOf(editor, copy), await proposalsOf(editor, original)]).toEqual([[], []]);
  });

  test("refuses what the import believed, and the article is no copy any more", async () => {
    const name = unique("The Strait Agency");
    const paragraphs = [...story(), `This article was originally published by ${name}.`];
    const copy = await publishPage(editor, { paragraphs });
    expect((await read(copy.id, { as: editor })).republication).toMatchObject({ confirmed: false });
    const [proposal] = await proposalsOf(editor, copy);
    await decideOn(editor, refuseProposal, proposal ?? { id: "" });
    expect((await read(copy.id, { as: editor })).republication).toBeNull();
    await decideOn(editor, reopenProposal, proposal ?? { id: "" });
    expect((await read(copy.id, { as: editor })).republication).toMatchObject({ confirmed: false });
  });

  test("who has confirmed it among the article's other fields is not asked again", async () => {
    const paragraphs = [...story(), `This article was originally published by ${unique("The Agency")}.`];
    const copy = await publishPage(editor, { paragraphs });
    expect(await proposalsOf(editor, copy)).toHaveLength(1);
    await edit(editor, copy, { republication: { confirmed: true } });
    expect(await proposalsOf(editor, copy)).toEqual([]);
  });

  test("takes a decision back, and everything is as it was", async () => {
    const { copy, proposal } = await copied(editor);
    for (const verb of [confirmProposal, refuseProposal]) {
      await decideOn(editor, verb, proposal);
      expect(await decideOn(editor, reopenProposal, proposal)).toMatchObject({ state: "PROPOSED" });
      expect(await proposalsOf(editor, copy)).toEqual([proposal]);
      expect((await read(copy.id, { as: editor })).republication).toBeNull();
    }
  });

  test("takes a decision back after another has repaired the origin, and the repair stays", async () => {
    const { copy, proposal } = await copied(editor);
    await decideOn(editor, confirmProposal, proposal);
    const source = await newSource(editor);
    const now = await read(copy.id, { as: editor });
    await edit(editor, now, { republication: { originalSourceId: source.id } });
    await decideOn(editor, reopenProposal, proposal);
    expect((await read(copy.id, { as: editor })).republication).toMatchObject({
      originalSource: { id: source.id },
    });
  });

  test("cannot decide twice, nor take back what nobody decided", async () => {
    const { proposal } = await copied(editor);
    expect(await decideOn(editor, reopenProposal, proposal)).toMatchObject({
      code: "REPUBLICATION_PROPOSAL_OPEN",
    });
    await decideOn(editor, confirmProposal, proposal);
    for (const verb of [confirmProposal, refuseProposal])
      expect(await decideOn(editor, verb, proposal)).toMatchObject({
        ...{ code: "REPUBLICATION_PROPOSAL_DECIDED", proposalState: "CONFIRMED" },
      });
  });

  test("cannot make an original the copy of its own copy", async () => {
    const { original, copy, proposal } = await copied(editor);
    await edit(editor, original, { republication: { originalArticleId: copy.id } });
    expect(await decideOn(editor, confirmProposal, proposal)).toMatchObject({
      ...{ code: "REPUBLICATION_CIRCLE", originalId: original.id },
    });
    expect((await read(copy.id, { as: editor })).republication).toBeNull();
  });

  test("is told where there is no such proposal", async () => {
    const nothing = { id: "rpp_0190a6f0-0000-7000-8000-000000000000" };
    for (const verb of [confirmProposal, refuseProposal, reopenProposal])
      expect(await decideOn(editor, verb, nothing)).toMatchObject({ code: "NOT_FOUND", id: nothing.id });
  });
});

test("only editors decide, and only the desk sees what is proposed", async () => {
  const { copy, proposal } = await copied(editor);
  const reviewer = await newPerson(["REVIEWER"]);
  for (const verb of [confirmProposal, refuseProposal, reopenProposal]) {
    const { errors } = await send(verb, { input: { id: proposal.id } }, { as: reviewer });
    expect(errors.map(({ extensions }) => extensions?.code)).toEqual(["FORBIDDEN"]);
  }
  expect(await proposalsOf(reviewer, copy)).toEqual([proposal]);
  const query = "query ($id: ID!) { node(id: $id) { id } }";
  expect((await sendOk(query, { id: proposal.id }, { as: reviewer })).node).toEqual({ id: proposal.id });
  expect((await sendOk(query, { id: proposal.id })).node).toBeNull();
});
