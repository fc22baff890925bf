import type { EntityManager } from "typeorm";
import { heldAt, rowAt } from "../platform/db/kept-past.ts";
import type { Ownership } from "./ownership.ts";
import { ownershipsSql } from "./ownership.store.ts";
import type { SourceWords } from "./source.check.ts";

export interface SourcePast extends SourceWords {
  readonly ownerships: readonly Ownership[];
}

const columns = ["id", "name", "kind", "aliases", "homepage", "domains", "country"] as const;
const at = "$2::timestamptz";
const row = `
select s.name, s.kind, s.aliases, s.homepage, s.domains, s.country,
  ${ownershipsSql(heldAt("o", at))} as ownerships
from ${rowAt("source", columns, { id: "$1", at })} s`;

/** What sources were. */
export class SourcePastStore {
  async at(tx: EntityManager, id: string, instant: string): Promise<SourcePast | null> {
    const [found] = (await tx.query(row, [id, instant])) as SourcePast[];
    return found ?? null;
  }
}
