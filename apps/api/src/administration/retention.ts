/** What is of no use any more, table by table. What nobody may lose, such as audit records, has no row here. */
export interface Retention {
  readonly table: string;
  /** The instant that counts; each has an index. */
  readonly since: string;
  readonly days: number;
  /** Only these. */
  readonly where?: string;
}

export const retentions: readonly Retention[] = [
  // Read, they were useful; unread after a year, they will not be.
  { table: "notice", since: "at", days: 90, where: "read_at is not null" },
  { table: "notice", since: "at", days: 365, where: "read_at is null" },
  // A notice that was mailed longer ago than this is not mailed again: only what is two days old at the most is.
  { table: "mail", since: "made_at", days: 90 },
  // Nobody comes back after a year to what they typed for a claim that has gone on without them.
  { table: "working_copy", since: "kept_at", days: 365 },
  { table: "recent_item", since: "opened_at", days: 180 },
  { table: "session", since: "expires_at", days: 1 },
  { table: "verification", since: "expires_at", days: 1 },
  // One that a decision rests on stays with it; the others are in the audit.
  { table: "expert_invitation", since: "expires_at", days: 90, where: "used_at is null" },
  { table: "used_code", since: "used_at", days: 1 },
  // Longer than any time in which attempts to sign in are counted together.
  { table: "rate_limit", since: "to_timestamp(last_request / 1000.0)", days: 30 },
];
