import type { EntityManager } from "typeorm";
import { presentSeconds, type Doing } from "@claimdesk/shared/doing";

export interface PresentWindow {
  readonly claimId: string;
  readonly personId: string;
  readonly window: string;
}

const place = ({ claimId, personId, window }: PresentWindow): unknown[] => [claimId, personId, window];
const isPlace = "claim_id = $1 and person_id = $2 and window_name = $3";
const isPresent = `seen_at > now() - interval '${String(presentSeconds)} seconds'`;

export class PresenceStore {
  async hasClaim(tx: EntityManager, claimId: string): Promise<boolean> {
    const rows = (await tx.query("select from claim where id = $1 for key share", [claimId])) as unknown[];
    return rows.length > 0;
  }

  /** Answers whether others see something new: who only says that they are still there changes nothing. */
  async announce(tx: EntityManager, of: PresentWindow, doing: Doing): Promise<boolean> {
    const [before] = (await tx.query(
      `select doing from presence where ${isPlace} and ${isPresent}`,
      place(of),
    )) as { doing: Doing }[];
    await tx.query(
      `insert into presence (claim_id, person_id, window_name, doing) values ($1, $2, $3, $4)
       on conflict (claim_id, person_id, window_name) do update set doing = excluded.doing, seen_at = now()`,
      [...place(of), doing],
    );
    return before?.doing !== doing;
  }

  async leave(tx: EntityManager, of: PresentWindow): Promise<boolean> {
    const [gone] = (await tx.query(
      `with gone as (delete from presence where ${isPlace} returning 1) select count(*)::integer as n from gone`,
      place(of),
    )) as { n: number }[];
    return (gone?.n ?? 0) > 0;
  }

  /** Windows that went without a word, at whatever claim. Rows that somebody else holds are left to them. */
  async tidy(tx: EntityManager): Promise<void> {
    await tx.query(
      `delete from presence where ctid = any(array(
         select ctid from presence where not (${isPresent}) limit 100 for update skip locked))`,
    );
  }
}
