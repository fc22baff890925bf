import type { EntityManager } from "typeorm";
import { heldAt, rowAt } from "../platform/db/kept-past.ts";
import type { SourceWords } from "./source.check.ts";

export interface SourcePast extends SourceWords {
  readonly ownerIds: readonly string[];
}

const columns = ["id", "name", "kind", "aliases", "homepage", "domains", "country"] as const;
const at = "$2::timestamptz";
const row = `
select s.name, s.kind, s.aliases, s.homepage, s.domains, s.country,
  array(select o.owner_id from source_owner o where o.source_id = s.id and ${heldAt("o", at)} order by o.owner_id) as "ownerIds"
from ${rowAt("source", columns, { id: "$1", at })} s`;

/** What sources were. */
export class SourcePastStore {
  async at(tx: EntityManager, id: string, instant: string): Promise<SourcePast | null> {
    const [found] = (await tx.query(row, [id, instant])) as SourcePast[];
    return found ?? null;
  }
}
