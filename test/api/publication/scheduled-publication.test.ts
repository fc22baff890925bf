import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, mutation, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, reword, submitted } from "../../testkit/review-desk.ts";

const publishClaim = mutation(
  "publishClaim",
  `... on Publication { id kind state at reason revisionNumber publishedBy { name }
     claim { id version publishedAt isPublic standing: state publications { nodes { id kind state } } } }
   ... on NotInThisState { allowedMoves } ... on StaleVersion { current { version } } ... on AlreadyScheduled { at }`,
);

const tryPublishing = async (as: Person, { id, version }: Versioned, more: Record<string, unknown> = {}) =>
  (await sendOk(publishClaim, { input: { claimId: id, expectedVersion: version, ...more } }, { as }))
    .publishClaim;

const seenByAll = async (id: string) =>
  (await sendOk("query ($id: ID!) { claim(id: $id) { state } }", { id })).claim;

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

const approved = async () => decide(reviewer, await submitted(editor));

describe("a publication that is put off", () => {
  const later = (ms: number) => new Date(Date.now() + ms).toISOString();
  const cancelPublication = mutation("cancelPublication", "... on Publication { id state }");
  const cancel = async (as: Person, publicationId: string) =>
    (await sendOk(cancelPublication, { input: { publicationId } }, { as })).cancelPublication;
  const stateOf = async (id: string) =>
    (
      await sendOk(
        "query ($id: ID!) { node(id: $id) { ... on Publication { state } } }",
        { id },
        { as: editor },
      )
    ).node.state;

  test("is the desk's own until its time comes, and can be cancelled", async () => {
    const [claim, at] = [await approved(), later(3_600_000)];
    const scheduled = await tryPublishing(editor, claim, { at });
    expect(scheduled).toMatchObject({
      kind: "FIRST",
      state: "SCHEDULED",
      at,
      claim: { standing: "APPROVED", version: claim.version },
    });
    expect(await seenByAll(claim.id)).toBeNull();
    expect((await sendOk("query ($id: ID!) { node(id: $id) { id } }", { id: scheduled.id })).node).toBeNull();
    expect(await tryPublishing(editor, claim)).toMatchObject({ code: "ALREADY_SCHEDULED", at });
    expect(await cancel(editor, scheduled.id)).toMatchObject({ state: "CANCELLED" });
    expect(await cancel(editor, scheduled.id)).toMatchObject({ code: "NOT_SCHEDULED" });
    expect(await cancel(editor, "pub_019acdea-1111-7000-8000-000000000001")).toMatchObject({
      code: "NOT_FOUND",
    });
    expect(await tryPublishing(editor, claim)).toMatchObject({ state: "DONE" });
  });

  test("falls with an edit and with a withdrawal", async () => {
    const edited = await approved();
    const one = await tryPublishing(editor, edited, { at: later(3_600_000) });
    await reword(editor, edited);
    expect(await stateOf(one.id)).toBe("CANCELLED");
    const taken = await approved();
    const two = await tryPublishing(editor, taken, { at: later(3_600_000) });
    const input = { claimId: taken.id, expectedVersion: taken.version };
    await done("withdrawClaim", "... on Claim { id }", { as: editor, input });
    expect(await stateOf(two.id)).toBe("CANCELLED");
  });

  test("happens by itself when its time comes", async () => {
    const claim = await approved();
    const scheduled = await tryPublishing(editor, claim, { at: later(1_500) });
    expect(scheduled.state).toBe("SCHEDULED");
    const until = Date.now() + 20_000;
    while ((await stateOf(scheduled.id)) === "SCHEDULED" && Date.now() < until) {
      await new Promise((resolve) => setTimeout(resolve, 250));
    }
    expect(await stateOf(scheduled.id)).toBe("DONE");
    expect(await seenByAll(claim.id)).toMatchObject({ state: "PUBLISHED" });
  });

  test("is denied to nobody and to a reviewer to cancel", async () => {
    const { id } = await tryPublishing(editor, await approved(), { at: later(3_600_000) });
    const input = { publicationId: id };
    expect(codesOf(await send(cancelPublication, { input }))).toEqual(["UNAUTHENTICATED"]);
    expect(codesOf(await send(cancelPublication, { input }, { as: reviewer }))).toEqual(["FORBIDDEN"]);
  });
});
