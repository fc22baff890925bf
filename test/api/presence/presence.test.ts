import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { mutation, newClaim, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { reword, uuidIn } from "../../testkit/review-desk.ts";
import { startSecondApi } from "../../testkit/second-api.ts";
import { followByEvents, programOf } from "../../testkit/subscription.ts";

const present = "present { person { name } doing }";
const nowhere = "clm_019acdea-1111-7000-8000-000000000001";
const activity = `subscription ($id: ID!) { claimActivity(id: $id) { claim { version ${present} } } }`;

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  [editor, reviewer] = await Promise.all([newPerson(["EDITOR"]), newPerson(["REVIEWER"])]);
});

const announceFrom = async (as: Person, window: string, said: { claimId: string; doing: string | null }) =>
  (
    await sendOk(
      mutation("announcePresence", `... on Claim { ${present} } ... on InvalidInput { field problem max }`),
      { input: { ...said, window } },
      { as },
    )
  ).announcePresence;

const announce = (as: Person, claimId: string, doing: string | null) =>
  announceFrom(as, "one", { claimId, doing });

const at = async (as: Person, id: string) =>
  (await sendOk(`query ($id: ID!) { claim(id: $id) { ${present} } }`, { id }, { as })).claim.present;

const is = (person: Person, doing: string) => ({ person: { name: person.name }, doing });

const silence = ({ id }: Versioned) =>
  withDatabase((client) =>
    client.query("update presence set seen_at = now() - interval '2 minutes' where claim_id = $1", [
      uuidIn(id),
    ]),
  );

describe("who is at a claim", () => {
  test("is told to everybody else who is there, with what they do", async () => {
    const claim = await newClaim(editor);
    expect((await announce(editor, claim.id, "READING")).present).toEqual([is(editor, "READING")]);
    const { present: both } = await announce(reviewer, claim.id, "REVIEWING");
    expect(both).toEqual(expect.arrayContaining([is(editor, "READING"), is(reviewer, "REVIEWING")]));
    await announce(editor, claim.id, "WORDING");
    expect(await at(reviewer, claim.id)).toContainEqual(is(editor, "WORDING"));
  });

  test("is one person in several windows, who edits when one of them does", async () => {
    const claim = await newClaim(editor);
    await announceFrom(editor, "one", { claimId: claim.id, doing: "VERDICT" });
    await announceFrom(editor, "two", { claimId: claim.id, doing: "READING" });
    expect(await at(reviewer, claim.id)).toEqual([is(editor, "VERDICT")]);
    await announceFrom(editor, "one", { claimId: claim.id, doing: null });
    expect(await at(reviewer, claim.id)).toEqual([is(editor, "READING")]);
  });

  test("is nobody when they left, and nobody whose window fell silent; nothing of it is kept", async () => {
    const [claim, other] = [await newClaim(editor), await newClaim(editor)];
    await announce(editor, claim.id, "WORDING");
    await announce(reviewer, claim.id, "READING");
    await announce(reviewer, claim.id, null);
    expect(await at(reviewer, claim.id)).toEqual([is(editor, "WORDING")]);
    await silence(claim);
    expect(await at(reviewer, claim.id)).toEqual([]);
    await announce(reviewer, other.id, "READING");
    const left = await withDatabase((client) =>
      client.query("select from presence where claim_id = $1", [uuidIn(claim.id)]),
    );
    expect(left.rowCount).toBe(0);
  });

  test("is told at once to who follows it, also at another process, and so are changes of the claim", async () => {
    const claim = await newClaim(editor);
    const program = await programOf(reviewer, ["SEE_DESK"]);
    const second = await startSecondApi();
    try {
      const following = await followByEvents(activity, {
        as: program,
        variables: { id: claim.id },
        at: second.url,
      });
      await announce(editor, claim.id, "WORDING");
      const told = (await following.next()).data.claimActivity.claim;
      expect(told).toEqual({ version: 1, present: [is(editor, "WORDING")] });
      // Saying that one is still there is no news.
      await announce(editor, claim.id, "WORDING");
      await reword(editor, claim);
      expect((await following.next()).data.claimActivity.claim.version).toBe(2);
      await announce(editor, claim.id, null);
      expect((await following.next()).data.claimActivity.claim.present).toEqual([]);
      await following.stop();
    } finally {
      await second.stop();
    }
  });

  test("is read with the claim, by one statement however many there are", async () => {
    const claim = await newClaim(editor);
    await announce(editor, claim.id, "READING");
    await announce(reviewer, claim.id, "READING");
    const query = `query ($id: ID!) { claim(id: $id) { id ${present} } }`;
    // One for who asks, and one for all that is asked.
    expect((await send(query, { id: claim.id }, { as: editor })).statements).toBe(2);
  });
});

describe("who is at a claim is not told", () => {
  test("of a claim that is not there, nor by a window without a name", async () => {
    const claim = await newClaim(editor);
    expect(await announce(editor, nowhere, "READING")).toMatchObject({ code: "NOT_FOUND" });
    expect(await announceFrom(editor, " ", { claimId: claim.id, doing: "READING" })).toMatchObject({
      field: "window",
      problem: "EMPTY",
    });
    const long = "w".repeat(65);
    expect(await announceFrom(editor, long, { claimId: claim.id, doing: "READING" })).toMatchObject({
      problem: "TOO_LONG",
      max: 64,
    });
  });

  test("to strangers, and they cannot be there", async () => {
    const claim = await newClaim(editor);
    const input = { claimId: claim.id, window: "one", doing: "READING" };
    expect(codesOf(await send(mutation("announcePresence", ""), { input }))).toEqual(["UNAUTHENTICATED"]);
    const query = `query ($id: ID!) { claim(id: $id) { ${present} } }`;
    expect(codesOf(await send(query, { id: claim.id }))).toEqual(["UNAUTHENTICATED"]);
    const following = await followByEvents(activity, { variables: { id: claim.id } });
    expect(codesOf(await following.next())).toEqual(["UNAUTHENTICATED"]);
    await following.stop();
  });
});
