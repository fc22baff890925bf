import { registerEnumType } from "type-graphql";

export const WebhookDisabledReason = { BY_PERSON: "BY_PERSON", FAILING: "FAILING", GONE: "GONE" } as const;
export type WebhookDisabledReason = keyof typeof WebhookDisabledReason;
registerEnumType(WebhookDisabledReason, {
  name: "WebhookDisabledReason",
  description: "Why nothing is delivered to a webhook any more.",
  valuesConfig: {
    BY_PERSON: { description: "An administrator disabled it." },
    FAILING: {
      description:
        "For days it took nothing: a delivery failed from its first attempt to its last, and no other arrived meanwhile.",
    },
    GONE: { description: "The receiver answered 410 Gone." },
  },
});

export const WebhookEvent = {
  CLAIM_PUBLISHED: "CLAIM_PUBLISHED",
  CLAIM_CORRECTED: "CLAIM_CORRECTED",
  CLAIM_RETRACTED: "CLAIM_RETRACTED",
  TEST: "TEST",
} as const;
export type WebhookEvent = keyof typeof WebhookEvent;
registerEnumType(WebhookEvent, {
  name: "WebhookEvent",
  description: "What a delivery tells of.",
  valuesConfig: {
    CLAIM_PUBLISHED: { description: "A claim became public: `claim.published`." },
    CLAIM_CORRECTED: { description: "A public claim was corrected: `claim.corrected`." },
    CLAIM_RETRACTED: { description: "A public claim was taken back: `claim.retracted`." },
    TEST: { description: "Nothing happened; somebody tries the webhook out: `webhook.test`." },
  },
});

export const DeliveryState = { PENDING: "PENDING", DELIVERED: "DELIVERED", FAILED: "FAILED" } as const;
export type DeliveryState = keyof typeof DeliveryState;
registerEnumType(DeliveryState, {
  name: "DeliveryState",
  description: "Where a delivery stands.",
  valuesConfig: {
    PENDING: { description: "It will be attempted, for the first time or again." },
    DELIVERED: { description: "The receiver answered with a status from 200 to 299." },
    FAILED: { description: "Its attempts are used up, or the webhook was disabled. It can be replayed." },
  },
});

export const AttemptError = {
  TIMED_OUT: "TIMED_OUT",
  NAME_NOT_FOUND: "NAME_NOT_FOUND",
  CONNECTION_REFUSED: "CONNECTION_REFUSED",
  CONNECTION_FAILED: "CONNECTION_FAILED",
  TLS_FAILED: "TLS_FAILED",
  ADDRESS_FORBIDDEN: "ADDRESS_FORBIDDEN",
  REDIRECTED: "REDIRECTED",
  NOT_ACCEPTED: "NOT_ACCEPTED",
  SECRET_UNREADABLE: "SECRET_UNREADABLE",
} as const;
export type AttemptError = keyof typeof AttemptError;
registerEnumType(AttemptError, {
  name: "AttemptError",
  description: "Why an attempt did not deliver.",
  valuesConfig: {
    TIMED_OUT: { description: "The receiver did not answer in time." },
    NAME_NOT_FOUND: { description: "The address's host name leads nowhere." },
    CONNECTION_REFUSED: { description: "Nobody listens at the address's port." },
    CONNECTION_FAILED: { description: "The connection could not be made, or broke off." },
    TLS_FAILED: { description: "The receiver's certificate or encryption cannot be trusted." },
    ADDRESS_FORBIDDEN: { description: "The host name leads to a machine that is not on the open internet." },
    REDIRECTED: { description: "The receiver answered with a redirect, which is not followed." },
    NOT_ACCEPTED: { description: "The receiver answered with a status that is not from 200 to 299." },
    SECRET_UNREADABLE: {
      description: "The secret was kept under another AUTH_SECRET, so that nothing can be signed. Rotate it.",
    },
  },
});
