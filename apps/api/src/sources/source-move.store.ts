import type { EntityManager } from "typeorm";
import {
  approvedReferences,
  periodReferences,
  plainReferences,
  type PeriodReference,
} from "./source-reference.ts";

/** One source becoming another, or itself again: UUIDs, and the instant of it. */
export interface SourceMove {
  readonly mergeId: string;
  readonly keptId: string;
  readonly mergedId: string;
  readonly at: string;
}

const nextPosition = `(select coalesce(max(position) + 1, 0) from source_move where merge_id = $1)`;

/**
 * Moves what names a source over to another, and back. What goes back is what the merge moved and still names the kept
 * source: what somebody changed since stays as they left it.
 */
export class SourceMoveStore {
  async move(tx: EntityManager, move: SourceMove): Promise<void> {
    for (const { table, column, taken = "false" } of plainReferences) {
      await tx.query(
        `with moved as (update ${table} t set ${column} = $2 where t.${column} = $3 and not (${taken}) returning t.id)
         insert into source_move (merge_id, position, table_name, column_name, row_before)
         select $1, ${nextPosition} + row_number() over (order by id), '${table}', '${column}', json_build_object('id', id)
         from moved`,
        [move.mergeId, move.keptId, move.mergedId],
      );
    }
    for (const { table, column } of approvedReferences) {
      await tx.query(
        `update ${table} set ${column} = $1, approved_source_id = coalesce(approved_source_id, $2) where ${column} = $2`,
        [move.keptId, move.mergedId],
      );
    }
    for (const reference of periodReferences) await this.#movePeriods(tx, reference, move);
    await this.#showKept(tx, move);
  }

  /**
   * After the merge has ended: what is named now follows from what was approved. That stays written beside it, so that
   * a read as of the time of the merge still finds what was shown then.
   */
  async moveBack(tx: EntityManager, move: SourceMove): Promise<void> {
    for (const { table, column } of plainReferences) {
      await tx.query(
        `update ${table} set ${column} = $3 where ${column} = $2 and id in
           (select (row_before ->> 'id')::uuid from source_move
            where merge_id = $1 and table_name = '${table}' and column_name = '${column}')`,
        [move.mergeId, move.keptId, move.mergedId],
      );
    }
    for (const { table, column } of approvedReferences) {
      await tx.query(
        `update ${table} r set ${column} = n.id
         from (select distinct approved_source_id as named, source_at(approved_source_id, $2) as id
           from ${table} where ${column} = $1 and approved_source_id is not null) n
         where r.${column} = $1 and r.approved_source_id = n.named and n.id <> $1`,
        [move.keptId, move.at],
      );
    }
    for (const reference of [...periodReferences].reverse()) await this.#movePeriodsBack(tx, reference, move);
  }

  /** The periods that hold end with the merge; new ones begin, but where the kept source stands already. */
  async #movePeriods(tx: EntityManager, reference: PeriodReference, move: SourceMove): Promise<void> {
    const { table, column, of } = reference;
    const noted = `merge_id = $1 and table_name = '${table}' and column_name = '${column}'`;
    await tx.query(
      `insert into source_move (merge_id, position, table_name, column_name, row_before, stood_there)
       select $1, ${nextPosition} + row_number() over (order by r.${of}), '${table}', '${column}', to_jsonb(r),
         exists (select from ${table} k where k.until = 'infinity' and k.${column} = $2 and k.${of} = r.${of})
       from ${table} r where r.${column} = $3 and r.until = 'infinity'`,
      [move.mergeId, move.keptId, move.mergedId],
    );
    await tx.query(`update ${table} set until = $2 where ${column} = $1 and until = 'infinity'`, [
      move.mergedId,
      move.at,
    ]);
    await tx.query(
      `insert into ${table} select (jsonb_populate_record(null::${table}, m.row_before || ${begun(reference, "$2", "$3")})).*
       from source_move m where ${noted} and not m.stood_there`,
      [move.mergeId, move.keptId, move.at],
    );
  }

  async #movePeriodsBack(tx: EntityManager, reference: PeriodReference, move: SourceMove): Promise<void> {
    const { table, column, of } = reference;
    const noted = `m.merge_id = $1 and m.table_name = '${table}' and m.column_name = '${column}'`;
    const stands = `k.${column} = $2 and k.until = 'infinity' and k.${of} = (m.row_before ->> '${of}')::uuid`;
    // Who stood there as well goes back to their own place; whoever took it over, to the place that is now theirs.
    const rows = (await tx.query(
      `select case when m.stood_there then m.row_before else to_jsonb(k) end as row, m.stood_there as "stoodThere"
       from source_move m join ${table} k on ${stands}
       where ${noted} and not exists (select from ${table} o
         where o.${column} = $3 and o.until = 'infinity' and o.${of} = k.${of})`,
      [move.mergeId, move.keptId, move.mergedId],
    )) as { row: object; stoodThere: boolean }[];
    await tx.query(
      `update ${table} k set until = $3 from source_move m where ${noted} and not m.stood_there and ${stands}`,
      [move.mergeId, move.keptId, move.at],
    );
    await tx.query(
      `insert into ${table} select (jsonb_populate_record(null::${table}, w.row || ${begun(reference, "$2", "$3")})).*
       from jsonb_array_elements($1::jsonb) w (row)`,
      [JSON.stringify(rows.map(({ row }) => row)), move.mergedId, move.at],
    );
  }

  /** What the public knows by one name, it is to find by the other. */
  async #showKept(tx: EntityManager, { mergedId, keptId, at }: SourceMove): Promise<void> {
    await tx.query(
      "select become_public('{}', array[$2::uuid], $3) from source where id = $1 and public_from is not null",
      [mergedId, keptId, at],
    );
  }
}

const begun = ({ column, hasId }: PeriodReference, source: string, at: string): string =>
  `jsonb_build_object('${column}', ${source}::uuid, 'since', ${at}::timestamptz, 'until', 'infinity'${hasId ? ", 'id', gen_random_uuid()" : ""})`;
