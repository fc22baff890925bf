import { sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, mutation } from "../../testkit/newsroom.ts";
import type { Submitted } from "../../testkit/review-desk.ts";

export const anyEmail = () => `expert-${Math.random().toString(36).slice(2)}@university.example`;

interface Invited {
  secret: string;
  invitation: { id: string; state: string; name: string; email: string };
}

const wantedInvitation = `... on CreatedExpertInvitation { secret invitation { id state name email invitedBy { name } expiresAt } }
  ... on InvalidInput { field problem } ... on TakenBySomebodyElse { assigneeName }`;

export async function tryInviting(as: Sender, reviewId: string, more: Record<string, unknown> = {}) {
  const input = { reviewId, name: "Prof. Inès Dehors", email: anyEmail(), ...more };
  return (await sendOk(mutation("createExpertInvitation", wantedInvitation), { input }, { as }))
    .createExpertInvitation;
}

export const invite = async (
  as: Sender,
  claim: Submitted,
  more: Record<string, unknown> = {},
): Promise<Invited> =>
  done("createExpertInvitation", wantedInvitation, {
    as,
    input: { reviewId: claim.reviewId, name: "Prof. Inès Dehors", email: anyEmail(), ...more },
  });

const wantedReview = `... on ExpertReview { expertName deskName note counts digest text language topics verdictEn verdictFr
  rationale rationaleHtml appearances { title publisher url before exact after attribution } evidence { stance source excerpt note } }
  ... on ExpertLinkClosed { why }`;

/** Nobody is signed in. */
export const openLink = async (secret: string) =>
  (await sendOk(mutation("openExpertInvitation", wantedReview), { input: { secret } })).openExpertInvitation;

export const decideByLink = async (secret: string, digest: string, more: Record<string, unknown> = {}) =>
  (
    await sendOk(
      mutation(
        "decideAsExpert",
        `... on ExpertDecision { decision counts } ... on ExpertLinkClosed { why }
         ... on StaleDigest { changes { field before after } }`,
      ),
      { input: { secret, digest, decision: "APPROVE", ...more } },
    )
  ).decideAsExpert;
