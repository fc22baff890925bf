/** What people are told of: in the app always, by e-mail as they like. */
export const NoticeKind = {
  MENTIONED: "MENTIONED",
  ANSWERED: "ANSWERED",
  HANDED_OVER: "HANDED_OVER",
  RETURNED: "RETURNED",
  DECIDED: "DECIDED",
  DUE_SOON: "DUE_SOON",
  OVERDUE: "OVERDUE",
  EXPORT_DONE: "EXPORT_DONE",
  EXPORT_FAILED: "EXPORT_FAILED",
} as const;
export type NoticeKind = keyof typeof NoticeKind;

export const noticeKinds = Object.values(NoticeKind);
