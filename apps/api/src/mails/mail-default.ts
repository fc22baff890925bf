import type { NoticeKind } from "@claimdesk/shared/notice-kind";

export interface MailWishes {
  readonly atOnce: readonly NoticeKind[];
  readonly inDigest: readonly NoticeKind[];
  readonly language: "en" | "fr";
  readonly timeZone: string;
  /** Minutes since midnight, as the others. */
  readonly digestAt: number;
  readonly quietFrom: number | null;
  readonly quietUntil: number | null;
}

/** Who has said nothing: what waits for them comes at once, and what is only good to know in the morning. */
export const defaultWishes: MailWishes = {
  atOnce: ["MENTIONED", "HANDED_OVER", "RETURNED", "DUE_SOON", "OVERDUE"],
  inDigest: ["ANSWERED", "DECIDED", "EXPORT_DONE", "EXPORT_FAILED"],
  language: "en",
  timeZone: "UTC",
  digestAt: 8 * 60,
  quietFrom: null,
  quietUntil: null,
};
