import { randomUUID } from "node:crypto";
import type pg from "pg";
import { refusedBy, withDatabase } from "../../testkit/database.ts";
import { newPerson } from "../../testkit/people.ts";
import { decide, personIdOf, submitted, uuidIn } from "../../testkit/review-desk.ts";

interface Case {
  client: pg.Client;
  review: { id: string; claim_id: string; revision_id: string; digest: string };
  authorId: string;
  reviewerId: string;
}

/** What the database itself holds to, whoever speaks to it. */
async function withReview<T>(work: (found: Case) => Promise<T>): Promise<T> {
  const [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  const claim = await submitted(editor);
  const [authorId, reviewerId] = [uuidIn(await personIdOf(editor)), uuidIn(await personIdOf(reviewer))];
  return withDatabase(async (client) => {
    const { rows } = await client.query("select * from review where id = $1", [uuidIn(claim.reviewId)]);
    return work({ client, review: rows[0], authorId, reviewerId });
  });
}

const insertDecision = `insert into decision (id, review_id, revision_id, digest, reviewer_id, part, decision)
  values ($1, $2, $3, $4, $5, $6, 'APPROVE')`;

const insertParty = "insert into claim_revision_party (revision_id, person_id, part) values ($1, $2, $3)";

test("even SQL cannot make an author decide on their own work", async () => {
  await withReview(async ({ client, review, authorId }) => {
    const values = [randomUUID(), review.id, review.revision_id, review.digest, authorId];
    expect(await refusedBy(client, insertDecision, [...values, "REVIEWER"])).toMatch(
      /revision_id_reviewer_id_part_fkey$/,
    );
    expect(await refusedBy(client, insertDecision, [...values, "CONTRIBUTOR"])).toBe("decision_part_check");
    const asReviewer = [review.revision_id, authorId, "REVIEWER"];
    expect(await refusedBy(client, insertParty, asReviewer)).toBe("claim_revision_party_pkey");
    const where = "where revision_id = $1 and person_id = $2";
    const own = [review.revision_id, authorId];
    for (const way of [
      `update claim_revision_party set part = 'REVIEWER' ${where}`,
      `delete from claim_revision_party ${where}`,
    ]) {
      expect(await refusedBy(client, way, own)).toBe("claim_revision_party_immutable");
    }
  });
});

test("nor make a judge of a revision its author afterwards", async () => {
  const [editor, reviewer] = [await newPerson(["EDITOR"]), await newPerson(["REVIEWER"])];
  const claim = await submitted(editor);
  await decide(reviewer, claim);
  const reviewerId = uuidIn(await personIdOf(reviewer));
  await withDatabase(async (client) => {
    const { rows } = await client.query("select revision_id from review where id = $1", [
      uuidIn(claim.reviewId),
    ]);
    const [{ revision_id: revisionId }] = rows;
    expect(await refusedBy(client, insertParty, [revisionId, reviewerId, "CONTRIBUTOR"])).toBe(
      "claim_revision_party_pkey",
    );
    const change =
      "update claim_revision_party set part = 'CONTRIBUTOR' where revision_id = $1 and person_id = $2";
    expect(await refusedBy(client, change, [revisionId, reviewerId])).toBe("claim_revision_party_immutable");
    const alter = "update decision set decision = 'REJECT', reason = 'x' where review_id = $1";
    expect(await refusedBy(client, alter, [uuidIn(claim.reviewId)])).toBe("decision_immutable");
  });
});

test("nor bind a decision to a digest that the revision does not have", async () => {
  await withReview(async ({ client, review, reviewerId }) => {
    await client.query(insertParty, [review.revision_id, reviewerId, "REVIEWER"]);
    const values = [randomUUID(), review.id, review.revision_id, "0".repeat(64), reviewerId, "REVIEWER"];
    expect(await refusedBy(client, insertDecision, values)).toBe("decision_revision_id_digest_fkey");
  });
});

test("nor open two reviews of one claim", async () => {
  await withReview(async ({ client, review }) => {
    const insert = `insert into review (id, desk_id, claim_id, revision_id, digest, state, approvals_needed, decider_roles,
        publishes_automatically, submitted_by)
      select $1, desk_id, claim_id, revision_id, digest, 'OPEN', 1, '{REVIEWER}', false, submitted_by from review where id = $2`;
    expect(await refusedBy(client, insert, [randomUUID(), review.id])).toBe("review_one_open");
  });
});
