import { noticeKinds } from "@claimdesk/shared/notice-kind";
import type { NoticeKind } from "@claimdesk/shared/notice-kind";
import type { OwnMailPreferences } from "./mail.query.ts";

export const mailTimes = ["atOnce", "digest", "never"] as const;
export type MailTime = (typeof mailTimes)[number];

export type MailDraft = Omit<OwnMailPreferences, "available" | "atOnce" | "inDigest"> & {
  when: Record<NoticeKind, MailTime>;
};

export function draftOf({ available: _, atOnce, inDigest, ...rest }: OwnMailPreferences): MailDraft {
  const timeOf = (kind: NoticeKind): MailTime => {
    if (atOnce.includes(kind)) return "atOnce";
    return inDigest.includes(kind) ? "digest" : "never";
  };
  const when = Object.fromEntries(noticeKinds.map((kind) => [kind, timeOf(kind)])) as MailDraft["when"];
  return { ...rest, when };
}

/** An hour that was emptied is none: both, and there are no quiet hours. */
export function sentOf({ when, quietFrom, quietUntil, ...rest }: MailDraft) {
  const of = (time: MailTime) => noticeKinds.filter((kind) => when[kind] === time);
  const none = (hour: string | null) => (hour === "" ? null : hour);
  return {
    ...rest,
    atOnce: of("atOnce"),
    inDigest: of("digest"),
    quietFrom: none(quietFrom),
    quietUntil: none(quietUntil),
  };
}
