import { withDatabase } from "../../testkit/database.ts";
import { codesOf, send } from "../../testkit/graphql.ts";
import { done, mutation } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, readyClaim, submit, submitted, uuidIn } from "../../testkit/review-desk.ts";
import { anyEmail, decideByLink, invite, openLink, tryInviting } from "./expert-links.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  [editor, reviewer] = await Promise.all([newPerson(["EDITOR"]), newPerson(["REVIEWER"])]);
});

describe("a link opens nothing", () => {
  test("when it is made up, revoked, or its time is over", async () => {
    const claim = await submitted(editor);
    expect(await openLink("made-up")).toMatchObject({ why: "UNKNOWN" });
    const [revoked, expired] = [await invite(reviewer, claim), await invite(reviewer, claim)];
    const gone = await done("revokeExpertInvitation", "... on ExpertInvitation { id state }", {
      as: reviewer,
      input: { id: revoked.invitation.id },
    });
    expect(gone).toMatchObject({ state: "REVOKED" });
    await withDatabase((client) =>
      client.query(
        "update expert_invitation set created_at = now() - interval '9 days', expires_at = now() - interval '1 day' where id = $1",
        [uuidIn(expired.invitation.id)],
      ),
    );
    for (const [{ secret }, why] of [
      [revoked, "REVOKED"],
      [expired, "EXPIRED"],
    ] as const) {
      expect(await openLink(secret)).toMatchObject({ why });
      expect(await decideByLink(secret, claim.digest)).toMatchObject({ why });
    }
  });

  test("when the review is closed", async () => {
    const claim = await submitted(editor);
    const { secret } = await invite(reviewer, claim);
    await decide(reviewer, claim);
    expect(await openLink(secret)).toMatchObject({ why: "REVIEW_CLOSED" });
  });

  test("when it is used over and over, for a while", async () => {
    const claim = await submitted(editor);
    const { secret, invitation } = await invite(reviewer, claim);
    await withDatabase((client) =>
      client.query("update expert_invitation set uses = 60, uses_since = now() where id = $1", [
        uuidIn(invitation.id),
      ]),
    );
    const document = mutation("openExpertInvitation", "");
    expect(codesOf(await send(document, { input: { secret } }))).toEqual(["TOO_MANY_REQUESTS"]);
    await withDatabase((client) =>
      client.query("update expert_invitation set uses_since = now() - interval '11 minutes' where id = $1", [
        uuidIn(invitation.id),
      ]),
    );
    expect(await openLink(secret)).toMatchObject({ digest: claim.digest });
  });
});

describe("nobody is invited", () => {
  test("who wrote the claim, or works here", async () => {
    const claim = await submitted(editor);
    expect(await tryInviting(reviewer, claim.reviewId, { email: editor.email.toUpperCase() })).toMatchObject({
      code: "OWN_WORK",
    });
    expect(await tryInviting(reviewer, claim.reviewId, { email: reviewer.email })).toMatchObject({
      field: "email",
      problem: "ALREADY_THERE",
    });
  });

  test("by the author of the claim, to a review that somebody else has, or to one that is closed", async () => {
    const both = await newPerson(["EDITOR", "REVIEWER"]);
    const own = await submitted(both);
    expect(await tryInviting(both, own.reviewId)).toMatchObject({ code: "OWN_WORK" });
    await done("takeReview", "... on Review { id }", { as: reviewer, input: { reviewId: own.reviewId } });
    const colleague = await newPerson(["REVIEWER"]);
    expect(await tryInviting(colleague, own.reviewId)).toMatchObject({ assigneeName: reviewer.name });
    await decide(reviewer, own);
    expect(await tryInviting(reviewer, own.reviewId)).toMatchObject({ code: "REVIEW_CLOSED" });
    expect(await tryInviting(reviewer, "rev_019acdea-1111-7000-8000-000000000001")).toMatchObject({
      code: "NOT_FOUND",
    });
  });

  test.each<[Record<string, unknown>, string, string]>([
    [{ name: " " }, "name", "EMPTY"],
    [{ email: "nobody" }, "email", "NOT_AN_EMAIL_ADDRESS"],
    [{ days: 31 }, "days", "OUT_OF_RANGE"],
    [{ note: "a".repeat(4001) }, "note", "TOO_LONG"],
  ])("$#: without a name, an address, a time or a note that can be", async (more, field, problem) => {
    const claim = await submit(editor, await readyClaim(editor));
    expect(await tryInviting(reviewer, claim.reviewId, more)).toMatchObject({ field, problem });
  });

  test("by an editor, nor does one revoke an invitation; strangers see none", async () => {
    const claim = await submitted(editor);
    const { invitation } = await invite(reviewer, claim);
    const create = mutation("createExpertInvitation", "");
    const input = { reviewId: claim.reviewId, name: "A", email: anyEmail() };
    expect(codesOf(await send(create, { input }, { as: editor }))).toEqual(["FORBIDDEN"]);
    const revoke = mutation("revokeExpertInvitation", "");
    expect(codesOf(await send(revoke, { input: { id: invitation.id } }, { as: editor }))).toEqual([
      "FORBIDDEN",
    ]);
    const node = "query ($id: ID!) { node(id: $id) { id } }";
    expect((await send(node, { id: invitation.id })).data).toEqual({ node: null });
  });
});
