import { withDatabase } from "../../testkit/database.ts";
import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, newArticle, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import {
  decide,
  onDeskWith,
  reword,
  submitted,
  tryDeciding,
  uuidIn,
  type Submitted,
} from "../../testkit/review-desk.ts";
import { anyEmail, decideByLink, invite, openLink } from "./expert-links.ts";

const reviewQuery = `query ($id: ID!) { review(id: $id) { state approvals policy { countsExperts } claim { state }
  decisions { decision reason stale reviewer { name } expertInvitation { name email } }
  expertInvitations { id name state openedAt } } }`;
const read = async (as: Sender, { reviewId }: Submitted) =>
  (await sendOk(reviewQuery, { id: reviewId }, { as })).review;

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  [editor, reviewer] = await Promise.all([newPerson(["EDITOR"]), newPerson(["REVIEWER"])]);
});

describe("an expert from outside, with a link and no account", () => {
  test("sees the claim with its words in the article, who says so, the evidence and the verdict, and nothing of the desk's talk", async () => {
    const quote = "forty-two ships waited";
    const article = await newArticle(editor, `Yesterday ${quote} off the harbour.`);
    const source = await newSource(editor, "The harbour master of the test");
    const appearance = {
      articleId: article.id,
      anchor: { exact: quote },
      attribution: [{ sourceId: source.id, verb: "said" }],
    };
    const claim = await submitted(editor, { appearance, topics: ["ports"] });
    await done("commentOnReview", "... on ReviewComment { id }", {
      as: reviewer,
      input: { reviewId: claim.reviewId, body: "Between ourselves" },
    });
    const { secret } = await invite(reviewer, claim, { note: "Is the number plausible?" });
    const seen = await openLink(secret);
    expect(seen).toMatchObject({
      expertName: "Prof. Inès Dehors",
      note: "Is the number plausible?",
      counts: false,
      digest: claim.digest,
      topics: ["ports"],
      verdictEn: "True",
      appearances: [{ exact: quote, attribution: ["The harbour master of the test — said"] }],
      evidence: [{ stance: "SUPPORTS", excerpt: "So it is." }],
    });
    expect(JSON.stringify(seen)).not.toContain("Between ourselves");
    expect(JSON.stringify(seen)).not.toContain(editor.name);
  });

  test("has of an article that does not permit more no more than its readers have", async () => {
    const long = `a${" very".repeat(150)} long passage`;
    const article = await newArticle(editor, `Before it stands this. ${long}. After it stands that.`);
    const appearance = { articleId: article.id, anchor: { exact: long } };
    const claim = await submitted(editor, { appearance });
    const [kept] = (await openLink((await invite(reviewer, claim)).secret)).appearances;
    expect(kept.exact).toHaveLength(401);
  });

  test("advises: the decision stands under their name, counts nothing by default, and the link works once", async () => {
    const claim = await submitted(editor);
    const { secret } = await invite(reviewer, claim);
    expect(await decideByLink(secret, claim.digest, { decision: "REJECT" })).toMatchObject({
      code: "REASON_MISSING",
    });
    expect(
      await decideByLink(secret, claim.digest, { decision: "REJECT", reason: "The figure is of 2019." }),
    ).toEqual({ __typename: "ExpertDecision", decision: "REJECT", counts: false });
    const review = await read(reviewer, claim);
    expect(review).toMatchObject({ state: "OPEN", approvals: 0, claim: { state: "IN_REVIEW" } });
    expect(review.decisions).toMatchObject([
      {
        decision: "REJECT",
        reason: "The figure is of 2019.",
        reviewer: null,
        expertInvitation: { name: "Prof. Inès Dehors" },
      },
    ]);
    expect(review.expertInvitations).toMatchObject([{ state: "USED" }]);
    expect(await decideByLink(secret, claim.digest)).toMatchObject({ why: "USED" });
    expect(await openLink(secret)).toMatchObject({ code: "EXPERT_LINK_CLOSED", why: "USED" });
    // The desk decides as if nothing had been said.
    expect(await decide(reviewer, claim)).toBeTruthy();
  });

  test("counts like a reviewer where the policy says so, each expert once", async () => {
    const author = await newPerson(["EDITOR"]);
    const deskId = await onDeskWith({ approvalsNeeded: 2 }, author);
    await withDatabase((client) =>
      client.query("update policy set counts_experts = true where desk_id = $1", [uuidIn(deskId)]),
    );
    const claim = await submitted(author);
    const email = anyEmail();
    const [one, again, other] = [
      await invite(reviewer, claim, { email }),
      await invite(reviewer, claim, { email: email.toUpperCase() }),
      await invite(reviewer, claim),
    ];
    expect(await decideByLink(one.secret, claim.digest)).toMatchObject({ counts: true });
    await decideByLink(again.secret, claim.digest);
    expect(await read(reviewer, claim)).toMatchObject({
      state: "OPEN",
      approvals: 1,
      policy: { countsExperts: true },
    });
    await decideByLink(other.secret, claim.digest);
    expect(await read(reviewer, claim)).toMatchObject({
      state: "APPROVED",
      approvals: 2,
      claim: { state: "APPROVED" },
    });
  });

  test("decides on what they read: after an edit they are told what changed", async () => {
    const claim = await submitted(editor);
    const { secret } = await invite(reviewer, claim);
    const { digest } = await openLink(secret);
    await reword(editor, claim, "It is worded anew.");
    const stale = await decideByLink(secret, digest);
    expect(stale).toMatchObject({
      code: "STALE_DIGEST",
      changes: [{ field: "text", after: "It is worded anew." }],
    });
    const now = await openLink(secret);
    expect(now.text).toBe("It is worded anew.");
    expect(await decideByLink(secret, now.digest)).toMatchObject({ decision: "APPROVE" });
  });
});

test("a person who decides at the desk is not hindered by an expert's decision, and all of it is recorded", async () => {
  const claim = await submitted(editor);
  const { secret } = await invite(reviewer, claim);
  await openLink(secret);
  await openLink(secret);
  await decideByLink(secret, claim.digest, { reason: "It is so." });
  expect(
    await tryDeciding(reviewer, {
      reviewId: claim.reviewId,
      digest: claim.digest,
      decision: "REQUEST_CHANGES",
      reason: "Name the year.",
    }),
  ).toMatchObject({ state: "CHANGES_REQUESTED" });
  const { rows } = await withDatabase((client) =>
    client.query(
      `select action, actor_id is null as "byNobody", after->>'expertName' as name from audit_record
       where subject_id in ($1, $2) and action like 'EXPERT%' order by at, id`,
      [uuidIn(claim.id), uuidIn(claim.reviewId)],
    ),
  );
  expect(rows).toEqual([
    { action: "EXPERT_INVITED", byNobody: false, name: null },
    { action: "EXPERT_INVITATION_OPENED", byNobody: true, name: "Prof. Inès Dehors" },
    { action: "EXPERT_DECIDED", byNobody: true, name: "Prof. Inès Dehors" },
  ]);
  const { rows: kept } = await withDatabase((client) =>
    client.query("select 1 from audit_record where after::text like '%' || $1 || '%'", [secret]),
  );
  expect(kept).toEqual([]);
});
