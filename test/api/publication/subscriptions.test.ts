import { mutation, newClaim, unique } from "../../testkit/newsroom.ts";
import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, reword, submit, submitted } from "../../testkit/review-desk.ts";
import { followByEvents, followBySocket, programOf } from "../../testkit/subscription.ts";

const claimChanged =
  "subscription ($id: ID!) { claimChanged(id: $id) { claim { id text state version } by { name } } }";
const queueChanged =
  "subscription { reviewQueueChanged { review { id state approvals claim { id text } assignee { name } } } }";

let editor: Person;
let reviewer: Person;
let deskProgram: Sender;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  deskProgram = await programOf(editor, ["SEE_DESK"]);
});

const ways = [
  ["server-sent events", followByEvents],
  ["a WebSocket", followBySocket],
] as const;

describe.each(ways)("by %s", (_way, follow) => {
  test("the desk is told of every change of a claim, and by whom", async () => {
    const claim = await newClaim(editor);
    const followed = await follow(claimChanged, { as: deskProgram, variables: { id: claim.id } });
    await newClaim(editor);
    const text = unique("Other words");
    const edited = await reword(editor, claim, text);
    const { data } = await followed.next();
    expect(data.claimChanged).toEqual({
      claim: { id: claim.id, text, state: "DRAFT", version: edited.version },
      by: { name: editor.name },
    });
    await followed.stop();
  });

  test("the public is told of a publication, a correction and a retraction, and of nothing between", async () => {
    const [text, right] = [unique("For all to read"), unique("Put right")];
    const claim = await submitted(editor, { text });
    const followed = await follow(claimChanged, { variables: { id: claim.id } });
    const first = await publish(editor, await decide(reviewer, claim));
    const seen = { id: claim.id, text, state: "PUBLISHED", version: first.version };
    expect((await followed.next()).data.claimChanged).toEqual({ claim: seen, by: null });
    const draft = await reword(editor, first, right);
    const second = await publish(editor, await decide(reviewer, await submit(editor, draft)), "Put right.");
    expect((await followed.next()).data.claimChanged.claim).toMatchObject({ text: right });
    const input = { claimId: claim.id, expectedVersion: second.version, reason: "Untrue." };
    await sendOk(mutation("retractClaim", "... on Publication { id }"), { input }, { as: editor });
    expect((await followed.next()).data.claimChanged.claim).toMatchObject({ state: "RETRACTED" });
    expect(await followed.next(300)).toBeNull();
    await followed.stop();
  });

  test("the desk is told of what happens in the queue", async () => {
    const followed = await follow(queueChanged, { as: deskProgram });
    const claim = await submitted(editor);
    const mine = async () => {
      for (;;) {
        const told = await followed.next();
        if (told === null || told.data.reviewQueueChanged.review.id === claim.reviewId)
          return told?.data.reviewQueueChanged.review;
      }
    };
    expect(await mine()).toMatchObject({ state: "OPEN", claim: { id: claim.id }, assignee: null });
    const input = { reviewId: claim.reviewId };
    await sendOk(mutation("takeReview", "... on Review { id }"), { input }, { as: reviewer });
    expect(await mine()).toMatchObject({ assignee: { name: reviewer.name } });
    await decide(reviewer, claim);
    expect(await mine()).toMatchObject({ state: "APPROVED", approvals: 1 });
    await followed.stop();
  });

  test("the queue is denied to nobody", async () => {
    const followed = await follow(queueChanged);
    const { errors } = await followed.next();
    expect(errors).toMatchObject([{ extensions: { code: "UNAUTHENTICATED" } }]);
    await followed.stop();
  });

  test("what is no claim's id is denied", async () => {
    const followed = await follow(claimChanged, {
      variables: { id: "art_019acdea-1111-7000-8000-000000000001" },
    });
    const { errors } = await followed.next();
    expect(errors).toMatchObject([{ extensions: { code: "BAD_ID" } }]);
    await followed.stop();
  });
});
