import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { merge, mergeIdOf, undo } from "./merging.ts";
import { createPerson, newSurname, proposed, type Proposal } from "./proposing.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const decide = async (verb: string, input: Record<string, unknown>) =>
  (
    await sendOk(
      mutation(verb, "... on SourceProposal { id isDismissed dismissedBy { name } } ... on NotFound { id }"),
      { input },
      { as: editor },
    )
  )[verb];

test("sources that may be one are proposed with their reasons, and nothing is merged", async () => {
  const surname = newSurname();
  const [jean, initial, marie] = [
    await createPerson(editor, `Jean ${surname}`),
    await createPerson(editor, `J. ${surname}`),
    await createPerson(editor, `Marie ${surname}`),
  ];
  const [proposal, ...others] = await proposed(editor, jean);
  expect(others).toEqual([]);
  expect(proposal).toMatchObject({ confidence: 0.6, reasons: ["INITIAL_AND_SURNAME"], isDismissed: false });
  expect([proposal?.one.id, proposal?.other.id].sort()).toEqual([jean, initial].sort());
  expect(await proposed(editor, marie)).toEqual([]);
  const { source } = await sendOk(
    "query ($id: ID!) { source(id: $id) { mergedInto { id } } }",
    { id: jean },
    { as: editor },
  );
  expect(source.mergedInto).toBeNull();
});

test("a name that is edited takes proposals away and brings others", async () => {
  const surname = newSurname();
  const [jean, other] = [
    await createPerson(editor, `Jean ${surname}`),
    await createPerson(editor, `J. ${surname}`),
  ];
  expect(await proposed(editor, jean)).toHaveLength(1);
  const input = { id: other, expectedVersion: 1, name: `Marie ${surname}` };
  await done("editSource", "... on Source { id }", { as: editor, input });
  expect(await proposed(editor, jean)).toEqual([]);
});

test("two that an editor says are two are not proposed again, until that is taken back", async () => {
  const surname = newSurname();
  const [jean, initial] = [
    await createPerson(editor, `Jean ${surname}`),
    await createPerson(editor, `J. ${surname}`),
  ];
  const [proposal] = await proposed(editor, jean);
  const proposalId = proposal?.id ?? "";
  const dismissed = await decide("dismissSourceProposal", { proposalId, reason: "J. is Julie." });
  expect(dismissed).toMatchObject({ id: proposalId, isDismissed: true, dismissedBy: { name: editor.name } });
  const input = { id: initial, expectedVersion: 1, aliases: [`J. M. ${surname}`] };
  await done("editSource", "... on Source { id }", { as: editor, input });
  expect(await proposed(editor, jean)).toEqual([]);
  const list =
    "query ($dismissed: Boolean) { sourceProposals(first: 100, dismissed: $dismissed) { nodes { id } } }";
  const ids = async (isDismissed: boolean): Promise<string[]> =>
    (await sendOk(list, { dismissed: isDismissed }, { as: editor })).sourceProposals.nodes.map(
      ({ id }: Proposal) => id,
    );
  expect(await ids(true)).toContain(proposalId);
  expect(await ids(false)).not.toContain(proposalId);
  expect(await decide("restoreSourceProposal", { proposalId })).toMatchObject({
    isDismissed: false,
    dismissedBy: null,
  });
  expect(await proposed(editor, jean)).toHaveLength(1);
});

test("what was merged is proposed no more, and again when the merge is undone", async () => {
  const surname = newSurname();
  const [jean, initial] = [
    await createPerson(editor, `Jean ${surname}`),
    await createPerson(editor, `J. ${surname}`),
  ];
  expect(await proposed(editor, jean)).toHaveLength(1);
  const merged = await merge(editor, [jean, initial]);
  expect(await proposed(editor, jean)).toEqual([]);
  await undo(editor, mergeIdOf(merged));
  expect(await proposed(editor, jean)).toHaveLength(1);
});

test("proposals are the desk's to see, and an editor's to decide on", async () => {
  const list = "{ sourceProposals { nodes { id } } }";
  expect(codesOf(await send(list, {}))).toEqual(["UNAUTHENTICATED"]);
  expect(codesOf(await send(list, {}, { as: reviewer }))).toEqual([]);
  const proposalId = "spr_019acdea-1111-7000-8000-000000000001";
  for (const verb of ["dismissSourceProposal", "restoreSourceProposal"]) {
    expect(await decide(verb, { proposalId })).toMatchObject({ __typename: "NotFound", id: proposalId });
    const query = mutation(verb, "");
    expect(codesOf(await send(query, { input: { proposalId } }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
    expect(codesOf(await send(query, { input: { proposalId } }))).toEqual(["UNAUTHENTICATED"]);
  }
});
