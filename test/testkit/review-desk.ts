import { randomUUID } from "node:crypto";
import { withDatabase } from "./database.ts";
import { type Sender, sendOk } from "./graphql.ts";
import { done, mutation, newClaim, newSource, unique, type Versioned } from "./newsroom.ts";
import type { Person } from "./people.ts";

/** A claim on its way: what the next verb needs of it. */
export interface Submitted extends Versioned {
  reviewId: string;
  digest: string;
}

/** The UUID behind a global id, for tests that speak SQL. */
export const uuidIn = (globalId: string): string => globalId.slice(4);

export const personIdOf = async (as: Sender): Promise<string> =>
  (await sendOk("{ me { id } }", {}, { as })).me.id;

/** With evidence and a verdict: whatever a review asks for. */
export async function readyClaim(as: Sender, more: Record<string, unknown> = {}): Promise<Versioned> {
  const { id, version } = await newClaim(as, more);
  const sourceId = (await newSource(as)).id;
  const wanted = "... on Claim { id version }";
  const evidence = {
    claimId: id,
    expectedVersion: version,
    stance: "SUPPORTS",
    sourceId,
    excerpt: "So it is.",
  };
  const shown = await done<Versioned>("addEvidence", wanted, { as, input: evidence });
  const verdict = {
    claimId: id,
    expectedVersion: shown.version,
    rating: "true",
    rationale: "Two logs say so.",
  };
  return done<Versioned>("proposeVerdict", wanted, { as, input: verdict });
}

export async function submit(as: Sender, { id, version }: Versioned, note?: string): Promise<Submitted> {
  const wanted = "... on Review { id digest claim { id version } }";
  const input = { claimId: id, expectedVersion: version, note };
  const review = await done<{ id: string; digest: string; claim: Versioned }>("submitClaim", wanted, {
    as,
    input,
  });
  return { ...review.claim, reviewId: review.id, digest: review.digest };
}

export const submitted = async (as: Sender, more: Record<string, unknown> = {}): Promise<Submitted> =>
  submit(as, await readyClaim(as, more));

/** A decision that is taken; where the claim stands then. */
export async function decide(as: Sender, claim: Submitted, decision = "APPROVE"): Promise<Submitted> {
  const wanted = "... on Review { claim { version } }";
  const input = { reviewId: claim.reviewId, digest: claim.digest, decision, reason: "As it should be." };
  const review = await done<{ claim: { version: number } }>("decideReview", wanted, { as, input });
  return { ...claim, version: review.claim.version };
}

export async function publish(as: Sender, claim: Versioned, correctionNote?: string): Promise<Published> {
  const wanted = "... on Publication { id at claim { id version } }";
  const input = { claimId: claim.id, expectedVersion: claim.version, correctionNote };
  const published = await done<{ id: string; at: string; claim: Versioned }>("publishClaim", wanted, {
    as,
    input,
  });
  return { ...published.claim, publicationId: published.id, at: published.at };
}

export interface Published extends Versioned {
  publicationId: string;
  at: string;
}

export async function reword(
  as: Sender,
  { id, version }: Versioned,
  text = unique("Reworded"),
): Promise<Versioned> {
  const wanted = "... on Claim { id version }";
  return done<Versioned>("editClaim", wanted, { as, input: { id, expectedVersion: version, text } });
}

/** The answer of a verb about a review, with what most tests look at. */
export async function tryDeciding(as: Sender, input: Record<string, unknown>) {
  const wanted = `... on Review { id state approvals claim { state version } decisions { decision stale } }
    ... on StaleDigest { changes { field before after } current { digest } }
    ... on NotADecider { deciderRoles }`;
  return (await sendOk(mutation("decideReview", wanted), { input }, { as })).decideReview;
}

interface Policy {
  approvalsNeeded?: number;
  deciderRoles?: string[];
  publishesAutomatically?: boolean;
  dueWithinHours?: number;
}

/** A desk with a policy of its own, and this person on it. Policies are set up by the database: there is no verb yet. */
export async function onDeskWith(policy: Policy, person: Person): Promise<string> {
  const [deskId, personId] = [randomUUID(), uuidIn(await personIdOf(person))];
  const { approvalsNeeded = 1, deciderRoles = ["REVIEWER"], publishesAutomatically = false } = policy;
  await withDatabase(async (client) => {
    await client.query("insert into desk (id, name) values ($1, $2)", [deskId, unique("Desk")]);
    await client.query("insert into desk_member (desk_id, person_id) values ($1, $2)", [deskId, personId]);
    await client.query(
      `insert into policy (id, desk_id, approvals_needed, decider_roles, publishes_automatically, due_within_hours)
       values ($1, $2, $3, $4, $5, $6)`,
      [
        randomUUID(),
        deskId,
        approvalsNeeded,
        deciderRoles,
        publishesAutomatically,
        policy.dueWithinHours ?? null,
      ],
    );
  });
  return `dsk_${deskId}`;
}
