import { withDatabase } from "./database.ts";
import { databaseUrl } from "./server.ts";

interface PersonRecord {
  action: string;
  /** Did they do it themselves? Null where nobody is known to have. */
  own: boolean | null;
  after: unknown;
}

/** What was recorded of a person, the earliest first. */
export async function recordsOf({ email }: { email: string }): Promise<PersonRecord[]> {
  return withDatabase(async (client) => {
    const { rows } = await client.query<PersonRecord>(
      `select action, actor_id = subject_id as own, after from audit_record
       where subject_id = (select id from person where email = $1) order by id`,
      [email],
    );
    return rows;
  }, databaseUrl());
}

export const actionsOf = async (person: { email: string }): Promise<string[]> =>
  (await recordsOf(person)).map(({ action }) => action);
