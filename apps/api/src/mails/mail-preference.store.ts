import type { EntityManager } from "typeorm";
import { defaultWishes, type MailWishes } from "./mail-default.ts";

export class MailPreferenceStore {
  async wishesOf(tx: EntityManager, personId: string): Promise<MailWishes> {
    const [found] = (await tx.query(
      `select at_once as "atOnce", in_digest as "inDigest", language, time_zone as "timeZone", digest_at as "digestAt",
         quiet_from as "quietFrom", quiet_until as "quietUntil" from mail_preference where person_id = $1 for update`,
      [personId],
    )) as MailWishes[];
    return found ?? defaultWishes;
  }

  async save(tx: EntityManager, personId: string, wishes: MailWishes): Promise<void> {
    await tx.query(
      `insert into mail_preference (person_id, at_once, in_digest, language, time_zone, digest_at, quiet_from, quiet_until)
       values ($1, $2, $3, $4, $5, $6, $7, $8)
       on conflict (person_id) do update set at_once = excluded.at_once, in_digest = excluded.in_digest,
         language = excluded.language, time_zone = excluded.time_zone, digest_at = excluded.digest_at,
         quiet_from = excluded.quiet_from, quiet_until = excluded.quiet_until`,
      [
        ...[personId, wishes.atOnce, wishes.inDigest, wishes.language, wishes.timeZone, wishes.digestAt],
        ...[wishes.quietFrom, wishes.quietUntil],
      ],
    );
  }

  async exists(tx: EntityManager, personId: string): Promise<boolean> {
    const rows = (await tx.query("select from person where id = $1", [personId])) as unknown[];
    return rows.length > 0;
  }
}
