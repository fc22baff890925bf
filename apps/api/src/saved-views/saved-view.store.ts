import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";
import type { KeptView } from "./saved-view.check.ts";

/** A view, held until the transaction ends. */
export interface ViewRow extends KeptView {
  readonly id: string;
  readonly ownerId: string;
  readonly ownerName: string;
  readonly version: number;
}

const lockedView = `
select v.id, v.owner_id as "ownerId", (select name from person where id = v.owner_id) as "ownerName", v.name, v.queue,
  json_build_object('deskId', v.desk_id, 'language', v.language, 'kind', v.claim_kind, 'topic', v.topic,
    'words', v.words, 'due', v.due) as filters,
  case when v.order_field is not null then
    json_build_object('field', v.order_field, 'direction', v.order_direction) end as "order",
  v.columns, v.shared, v.version
from saved_view v where v.id = $1 for update of v`;

const kept = ({ name, queue, filters, order, columns, shared }: KeptView): unknown[] => [
  name,
  queue,
  filters.deskId,
  filters.language,
  filters.kind,
  filters.topic,
  filters.words,
  filters.due,
  order?.field ?? null,
  order?.direction ?? null,
  columns,
  shared,
];

export class SavedViewStore {
  /** Two of one person that are made at one moment are counted one after the other. */
  async countOf(tx: EntityManager, ownerId: string): Promise<number> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('saved view of ' || $1, 0))", [ownerId]);
    const [row] = (await tx.query("select count(*)::integer as n from saved_view where owner_id = $1", [
      ownerId,
    ])) as { n: number }[];
    return row?.n ?? 0;
  }

  /** Has this person another view of this name? */
  async isNamed(
    tx: EntityManager,
    { ownerId, name, except }: { ownerId: string; name: string; except: string | null },
  ): Promise<boolean> {
    const rows = (await tx.query(
      "select 1 from saved_view where owner_id = $1 and lower(name) = lower($2) and id is distinct from $3::uuid",
      [ownerId, name, except],
    )) as unknown[];
    return rows.length > 0;
  }

  async hasDesk(tx: EntityManager, deskId: string): Promise<boolean> {
    const rows = (await tx.query("select 1 from desk where id = $1 for share", [deskId])) as unknown[];
    return rows.length > 0;
  }

  async insert(tx: EntityManager, ownerId: string, view: KeptView): Promise<string> {
    const id = newUuid();
    await tx.query(
      `insert into saved_view (id, owner_id, name, queue, desk_id, language, claim_kind, topic, words, due,
         order_field, order_direction, columns, shared)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14)`,
      [id, ownerId, ...kept(view)],
    );
    return id;
  }

  async lock(tx: EntityManager, id: string): Promise<ViewRow | null> {
    const [row] = (await tx.query(lockedView, [id])) as ViewRow[];
    return row ?? null;
  }

  async save(tx: EntityManager, id: string, view: KeptView): Promise<void> {
    await tx.query(
      `update saved_view set name = $2, queue = $3, desk_id = $4, language = $5, claim_kind = $6, topic = $7, words = $8,
         due = $9, order_field = $10, order_direction = $11, columns = $12, shared = $13, version = version + 1,
         updated_at = now() where id = $1`,
      [id, ...kept(view)],
    );
  }

  /** It is no longer what others' queues open with. */
  async forgetOthersDefault(tx: EntityManager, { id, ownerId }: ViewRow): Promise<void> {
    await tx.query("delete from default_view where view_id = $1 and person_id <> $2", [id, ownerId]);
  }

  async delete(tx: EntityManager, id: string): Promise<void> {
    await tx.query("delete from saved_view where id = $1", [id]);
  }

  async setDefault(tx: EntityManager, personId: string, viewId: string | null): Promise<void> {
    if (viewId === null) await tx.query("delete from default_view where person_id = $1", [personId]);
    else
      await tx.query(
        `insert into default_view (person_id, view_id) values ($1, $2)
         on conflict (person_id) do update set view_id = excluded.view_id`,
        [personId, viewId],
      );
  }
}
