import { type Rows, refusalOf, rowsThatAreThere } from "./rows.ts";

let rows: Rows;
beforeAll(async () => {
  rows = await rowsThatAreThere();
});

const decisionBy = (
  who: keyof Rows,
) => `insert into decision (id, review_id, revision_id, digest, reviewer_id, decision)
  select :new, id, revision_id, digest, :${who}, 'APPROVE' from review where id = :review`;

const review = (digest: string, state = "OPEN") => `insert into review
    (id, desk_id, claim_id, revision_id, digest, state, approvals_needed, decider_roles, publishes_automatically, submitted_by, closed_at)
  select :new, desk_id, claim_id, revision_id, ${digest}, '${state}', 1, '{REVIEWER}', false, submitted_by,
    ${state === "OPEN" ? "null" : "now()"} from review where id = :review`;

const publication = (
  kind: string,
  reason: string,
) => `insert into publication (id, seq, claim_id, revision_id, kind, state, at, reason)
  select :new, nextval('publication_seq'), claim_id, revision_id, '${kind}', 'DONE', now(), ${reason}
  from publication where claim_id = :public`;

const aPeriod = "published_at = now(), published_version = 9, live_to = 'infinity'";
const newest = "id = (select newest_revision_id from claim where id = :public)";

describe("even by SQL nobody", () => {
  test.each([
    ["decides on what they wrote", decisionBy("author"), "decision_revision_id_reviewer_id_part_fkey"],
    [
      "decides without standing on the judging side",
      decisionBy("reviewer"),
      "decision_revision_id_reviewer_id_part_fkey",
    ],
    ["opens two reviews of one claim", review("digest"), "review_one_open"],
    [
      "opens a review of another content",
      review("repeat('0', 64)", "REJECTED"),
      "review_revision_id_digest_fkey",
    ],
    ["ends a review that is open", "update review set closed_at = now() where id = :review", "review_check"],
    [
      "asks for no approval at all",
      "update review set approvals_needed = 0 where id = :review",
      "review_approvals_needed_check",
    ],
  ])("%s", async (_what, statement, constraint) => {
    expect(await refusalOf(statement, rows)).toBe(constraint);
  });
});

describe("even by SQL the public never", () => {
  test.each([
    [
      "sees two states of a claim at once",
      `update claim_revision set ${aPeriod}, live_from = now() where ${newest}`,
      "claim_revision_one_at_a_time",
    ],
    [
      "saw two at once in the past",
      `update claim_revision set ${aPeriod}, live_from = now() - interval '1 hour' where ${newest}`,
      "claim_revision_one_at_a_time",
    ],
    ["learns of a claim for the first time twice", publication("FIRST", "null"), "publication_first"],
    [
      "is told of a correction without what was wrong",
      publication("CORRECTION", "null"),
      "publication_check",
    ],
    ["loses a claim without a reason", publication("RETRACTION", "null"), "publication_check"],
    [
      "is told of a correction before the claim was public",
      "update claim_revision set corrected_at = live_from - interval '1 day' where claim_id = :public and live_to = 'infinity'",
      "claim_revision_corrected_while_public",
    ],
    [
      "sees the beginning of a period moved",
      "update claim_revision set live_from = live_from - interval '1 day' where claim_id = :public and live_from is not null",
      "claim_revision_immutable",
    ],
  ])("%s", async (_what, statement, constraint) => {
    expect(await refusalOf(statement, rows)).toBe(constraint);
  });
});

describe("even by SQL nothing changes", () => {
  test.each([
    [
      "the words of a claim's revision",
      "update claim_revision set text = text || '!' where claim_id = :claim",
      "claim_revision_immutable",
    ],
    [
      "its verdict",
      "update claim_revision set rating = 'false' where claim_id = :claim and rating is not null",
      "claim_revision_immutable",
    ],
    [
      "its digest",
      "update claim_revision set digest = repeat('0', 64) where claim_id = :claim",
      "claim_revision_immutable",
    ],
    [
      "the text of an article's revision",
      "update article_revision set text = text || '!' where article_id = :article",
      "article_revision_immutable",
    ],
    [
      "who wrote and who judged",
      "update claim_revision_party set person_id = :reviewer where person_id = :author",
      "claim_revision_party_immutable",
    ],
    [
      "a decision that was taken",
      "update decision set decision = 'REJECT', reason = 'No.' where reviewer_id = :reviewer",
      "decision_immutable",
    ],
    ["that a decision was taken", "delete from decision where reviewer_id = :reviewer", "decision_immutable"],
    [
      "what the public was told",
      "update publication set reason = 'Another.' where claim_id = :public",
      "publication_immutable",
    ],
    ["that it was told", "delete from publication where claim_id = :public", "publication_immutable"],
    [
      "what is on record",
      "update audit_record set reason = 'Another.' where subject_id = :claim",
      "audit_record_immutable",
    ],
    ["that it is on record", "delete from audit_record where subject_id = :claim", "audit_record_immutable"],
    ["that anything is", "truncate audit_record", "audit_record_immutable"],
  ])("%s", async (_what, statement, constraint) => {
    expect(await refusalOf(statement, rows)).toBe(constraint);
  });
});
