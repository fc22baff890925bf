import { withDatabase } from "../../testkit/database.ts";
import { putJob } from "../../testkit/failing-job.ts";
import { done } from "../../testkit/newsroom.ts";
import type { Person } from "../../testkit/people.ts";

export const kinds = ["MENTIONED", "ANSWERED", "HANDED_OVER", "RETURNED", "DECIDED", "DUE_SOON", "OVERDUE"];
export const everything = {
  atOnce: kinds,
  inDigest: [] as string[],
  language: "EN",
  timeZone: "UTC",
  digestAt: "08:00",
  quietFrom: null as string | null,
  quietUntil: null as string | null,
};
export const wantedPreferences = `... on MailPreferences { available atOnce inDigest language timeZone digestAt quietFrom quietUntil }
  ... on InvalidInput { field problem }`;

export const prefer = (as: Person, wishes: Partial<typeof everything>) =>
  done("setMailPreferences", wantedPreferences, { as, input: { ...everything, ...wishes } });

/** The clock strikes each minute; a test need not wait for it. */
export const strike = () => putJob({ queue: "gather-mail", data: {} });

export async function soon<Found>(
  look: () => Promise<Found> | Found,
  wantedNow: (found: Found) => boolean,
): Promise<Found> {
  const end = Date.now() + 25_000;
  for (;;) {
    const found = await look();
    if (wantedNow(found) || Date.now() > end) return found;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

/** Until nothing is on its way any more: then what has not come does not come. */
export const settledJobs = () =>
  soon(
    () =>
      withDatabase(async (client) => {
        const { rows } = await client.query<{ count: number }>(
          `select count(*)::integer as count from pgboss.job
           where name in ('gather-mail', 'send-mail') and state in ('created', 'active') and start_after <= now()`,
        );
        return rows[0]?.count ?? 0;
      }),
    (count) => count === 0,
  );

const clock = (date: Date): string => date.toISOString().slice(11, 16);
export const inHours = (hours: number): string => clock(new Date(Date.now() + hours * 3_600_000));

/** A zone in which it is about noon now, so that hours before and after it are of the same day. */
export const noonZone = (): string => {
  const ahead = 12 - new Date().getUTCHours();
  return ahead === 0 ? "UTC" : `Etc/GMT${ahead > 0 ? "-" : "+"}${String(Math.abs(ahead))}`;
};
