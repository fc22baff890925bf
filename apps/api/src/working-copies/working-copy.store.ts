import type { ClaimPart } from "@claimdesk/shared/claim-part";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { StandingCopy } from "./working-copy.refusal.ts";

/** Whose copy of what. */
export interface CopyPlace {
  readonly personId: string;
  readonly claimId: string;
  readonly part: ClaimPart;
  readonly number: number | null;
}

export interface TypedContent {
  readonly content: string;
  readonly basedOnVersion: number;
  readonly expectedVersion: number;
}

interface Kept {
  readonly version: number;
  readonly keptAt: Date;
}

const place = ({ personId, claimId, part, number }: CopyPlace): unknown[] => [
  personId,
  claimId,
  part,
  number,
];
const isPlace = "person_id = $1 and claim_id = $2 and part = $3 and number is not distinct from $4::integer";

export class WorkingCopyStore {
  async hasClaim(tx: EntityManager, claimId: string): Promise<boolean> {
    const rows = (await tx.query("select from claim where id = $1 for key share", [claimId])) as unknown[];
    return rows.length > 0;
  }

  /** Those that somebody has of one claim, beside this one. */
  async othersOf(tx: EntityManager, of: CopyPlace): Promise<number> {
    const [row] = (await tx.query(
      `select count(*)::integer as n from working_copy where person_id = $1 and claim_id = $2
       and (part, coalesce(number, -1)) <> ($3, coalesce($4::integer, -1))`,
      place(of),
    )) as { n: number }[];
    return row?.n ?? 0;
  }

  /** Null where another window kept its own since. One that was saved or discarded there begins anew. */
  async keep(tx: EntityManager, of: CopyPlace, typed: TypedContent): Promise<Kept | null> {
    const [kept] = (await tx.query(
      `insert into working_copy (id, person_id, claim_id, part, number, content, based_on_version, version)
       values ($5, $1, $2, $3, $4, $6, $7, $8 + 1)
       on conflict (person_id, claim_id, part, number) do update set content = excluded.content,
         based_on_version = excluded.based_on_version, version = excluded.version, kept_at = now()
         where working_copy.version = $8
       returning version, kept_at as "keptAt"`,
      [...place(of), newUuid(), typed.content, typed.basedOnVersion, typed.expectedVersion],
    )) as Kept[];
    return kept ?? null;
  }

  async standing(tx: EntityManager, of: CopyPlace): Promise<StandingCopy | null> {
    const [found] = (await tx.query(
      `select content, based_on_version as "basedOnVersion", version, kept_at as "keptAt" from working_copy where ${isPlace}`,
      place(of),
    )) as (Omit<StandingCopy, "keptAt"> & Kept)[];
    return found === undefined ? null : { ...found, keptAt: found.keptAt.toISOString() };
  }

  async discard(tx: EntityManager, of: CopyPlace): Promise<boolean> {
    const [gone] = (await tx.query(
      `with gone as (delete from working_copy where ${isPlace} returning 1) select count(*)::integer as n from gone`,
      place(of),
    )) as { n: number }[];
    return (gone?.n ?? 0) > 0;
  }
}
