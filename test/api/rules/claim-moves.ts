import { type ClaimMove, type ClaimState, next } from "@claimdesk/shared/claim-state";
import { send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { mutation, unique } from "../../testkit/newsroom.ts";
import type { Role } from "../../testkit/people.ts";
import { readyClaim } from "../../testkit/review-desk.ts";

/** Who tries a move. Nobody has no roles. */
export interface Mover {
  name: string;
  roles: readonly Role[];
  sender: Sender | undefined;
}

/** All that decides on a move, as the newsroom's rules have it. */
export interface Standing {
  state: ClaimState;
  isPublic: boolean;
}

const decisions: readonly ClaimMove[] = ["APPROVE", "REQUEST_CHANGES", "REJECT"];
const isDecision = (move: ClaimMove): boolean => decisions.includes(move);

/** The state after the move, or the code of the no. `isOwn`: the mover wrote or edited what is judged. */
export function outcomeOf(move: ClaimMove, standing: Standing, mover: Mover & { isOwn: boolean }): string {
  const needed: Role = isDecision(move) ? "REVIEWER" : "EDITOR";
  if (mover.sender === undefined) return "UNAUTHENTICATED";
  if (!mover.roles.includes(needed) && !mover.roles.includes("ADMIN")) return "FORBIDDEN";
  const after = next(standing.state, move, standing);
  if (!isDecision(move)) return after ?? "NOT_IN_THIS_STATE";
  if (after === null) return "REVIEW_CLOSED";
  return mover.isOwn ? "OWN_WORK" : after;
}

interface Now extends Standing {
  id: string;
  version: number;
  allowedMoves: ClaimMove[];
  reviews: { nodes: { id: string; digest: string }[] };
}

export async function standingOf(id: string, as: Sender): Promise<Now> {
  const query = `query ($id: ID!) { claim(id: $id) { id version state isPublic allowedMoves
    reviews(first: 1) { nodes { id digest } } } }`;
  return (await sendOk<{ claim: Now }>(query, { id }, { as })).claim;
}

type Verb = readonly [verb: string, of: (claim: Now) => object];

const seen = ({ id, version }: Now) => ({ claimId: id, expectedVersion: version });
const decide = (decision: ClaimMove): Verb => [
  "decideReview",
  ({ reviews: { nodes } }) => ({
    reviewId: nodes[0]?.id,
    digest: nodes[0]?.digest,
    decision,
    reason: "As it should be.",
  }),
];

const verbs: Readonly<Record<ClaimMove, Verb>> = {
  EDIT: ["editClaim", ({ id, version }) => ({ id, expectedVersion: version, text: unique("Reworded") })],
  SUBMIT: ["submitClaim", seen],
  WITHDRAW: ["withdrawClaim", seen],
  APPROVE: decide("APPROVE"),
  REQUEST_CHANGES: decide("REQUEST_CHANGES"),
  REJECT: decide("REJECT"),
  PUBLISH: ["publishClaim", (claim) => ({ ...seen(claim), correctionNote: "It is more precise now." })],
  RETRACT: ["retractClaim", (claim) => ({ ...seen(claim), reason: "It was wrong." })],
};

/** Tries the move on the claim as `watcher` sees it; the state that it is in then, or the code of the no. */
export async function attempt(
  move: ClaimMove,
  id: string,
  { mover, watcher }: { mover: Sender | undefined; watcher: Sender },
): Promise<string> {
  const [verb, inputOf] = verbs[move];
  const before = await standingOf(id, watcher);
  const as = mover === undefined ? {} : { as: mover };
  const { data, errors } = await send(mutation(verb, ""), { input: inputOf(before) }, as);
  const after = await standingOf(id, watcher);
  const no: string | undefined = errors[0]?.extensions?.code ?? data?.[verb]?.code;
  if (no === undefined) return after.state;
  const isUntouched = after.state === before.state && after.version === before.version;
  return isUntouched ? no : `${no}, and yet the claim is ${after.state} in version ${after.version}`;
}

const handedOver: readonly ClaimMove[] = ["SUBMIT"];
const published: readonly ClaimMove[] = ["SUBMIT", "APPROVE", "PUBLISH"];

/** How a new claim gets to each state, by way of a review: then there is one to try to decide. */
const ways: Readonly<Record<ClaimState, readonly ClaimMove[]>> = {
  DRAFT: [...handedOver, "WITHDRAW", "EDIT"],
  IN_REVIEW: handedOver,
  CHANGES_REQUESTED: [...handedOver, "REQUEST_CHANGES"],
  APPROVED: [...handedOver, "APPROVE"],
  PUBLISHED: published,
  REJECTED: [...handedOver, "REJECT"],
  WITHDRAWN: [...handedOver, "WITHDRAW"],
  RETRACTED: [...published, "RETRACT"],
};

/** A claim of this author's that stands so. */
export async function claimStanding(
  { state, isPublic }: Standing,
  { author, reviewer }: { author: Sender; reviewer: Sender },
): Promise<string> {
  const { id } = await readyClaim(author);
  const first: readonly ClaimMove[] = isPublic && state !== "PUBLISHED" ? [...published, "EDIT"] : [];
  for (const move of [...first, ...ways[state]]) {
    const answer = await attempt(move, id, { mover: isDecision(move) ? reviewer : author, watcher: author });
    if (!(answer in ways)) throw new Error(`${move} on the way to ${state}: ${answer}`);
  }
  return id;
}
