import type { PublicationKind } from "@claimdesk/shared/claim-state";
import { globalId } from "../kernel/id.ts";

export type WebhookEvent = "CLAIM_PUBLISHED" | "CLAIM_CORRECTED" | "CLAIM_RETRACTED" | "TEST";

export const eventOf: Readonly<Record<PublicationKind, WebhookEvent>> = {
  FIRST: "CLAIM_PUBLISHED",
  CORRECTION: "CLAIM_CORRECTED",
  RETRACTION: "CLAIM_RETRACTED",
};

/** As receivers read it in `type`. */
const typeOf: Readonly<Record<WebhookEvent, string>> = {
  CLAIM_PUBLISHED: "claim.published",
  CLAIM_CORRECTED: "claim.corrected",
  CLAIM_RETRACTED: "claim.retracted",
  TEST: "webhook.test",
};

export interface ToldPublication {
  readonly id: string;
  readonly claimId: string;
  readonly kind: PublicationKind;
  readonly at: Date;
  readonly reason: string | null;
}

/** Thin on purpose: whoever gets it late, or twice, asks the API for the claim as it then is. */
export function publicationBody(publication: ToldPublication, publicUrl: string): string {
  const { kind, at, reason } = publication;
  const claimId = globalId("Claim", publication.claimId);
  return bodyOf(eventOf[kind], at, {
    publicationId: globalId("Publication", publication.id),
    claimId,
    kind,
    at: at.toISOString(),
    reason,
    url: claimAddress(publicUrl, claimId),
  });
}

export const testBody = (webhookId: string, at: Date): string =>
  bodyOf("TEST", at, { webhookId: globalId("Webhook", webhookId) });

/** In the form of the Standard Webhooks specification. */
const bodyOf = (event: WebhookEvent, at: Date, data: object): string =>
  JSON.stringify({ type: typeOf[event], timestamp: at.toISOString(), data });

/** A plain GET that answers the claim as the public sees it. */
function claimAddress(publicUrl: string, claimId: string): string {
  const query = `{claim(id:"${claimId}"){id state text language verdict{rating label}publishedAt updatedAt}}`;
  return `${publicUrl}/graphql?${new URLSearchParams({ query }).toString()}`;
}
