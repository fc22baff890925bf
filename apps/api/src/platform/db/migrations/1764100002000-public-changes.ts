import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Every change of what the public sees is told on the desk's channel, by the tables themselves: whoever changes a row,
 * by whatever way, cannot forget it. Postgres tells the same thing once for each transaction, when it holds.
 */
export class PublicChanges1764100002000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(functions);
    for (const { table, ...told } of tables) await runner.query(triggers(table, told));
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table } of tables) {
      for (const event of [...rowEvents, "truncate"]) {
        await runner.query(`drop trigger ${table}_public_${event} on ${table}`);
      }
    }
    await runner.query(
      `drop function tell_public_changed(), tell_if_owner_is_public(), tell_if_part_is_public(),
         tell_if_link_is_public(), part_in_revision(jsonb, integer)`,
    );
  }
}

const functions = `
create function tell_public_changed() returns trigger language plpgsql as $$
begin
  perform pg_notify('claimdesk_events', '{"kind":"PUBLIC_CHANGED"}');
  return null;
end $$;

-- A row that is shown with another, of the table and by the column given, once that one is public.
create function tell_if_owner_is_public() returns trigger language plpgsql as $$
declare
  changed jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
  shown boolean;
begin
  execute format('select exists (select from %I where id = $1 and public_from is not null)', tg_argv[0])
    into shown using (changed ->> tg_argv[1])::uuid;
  if shown then perform pg_notify('claimdesk_events', '{"kind":"PUBLIC_CHANGED"}'); end if;
  return null;
end $$;

-- What a revision of this number has of an appearance or a piece of evidence: all of it, or nothing.
create function part_in_revision(part jsonb, number integer) returns jsonb language sql immutable return
  case when number >= (part ->> 'since_number')::integer and number < coalesce((part ->> 'until_number')::integer, number + 1)
    then part - 'since_number' - 'until_number' end;

-- A draft of a published claim may gain and lose parts: only what a published revision has is public.
create function tell_if_part_is_public() returns trigger language plpgsql as $$
declare
  before jsonb := case when tg_op <> 'INSERT' then to_jsonb(old) end;
  after jsonb := case when tg_op <> 'DELETE' then to_jsonb(new) end;
begin
  if exists (select from claim_revision r
    where r.claim_id = (coalesce(after, before) ->> 'claim_id')::uuid and r.live_from is not null
      and part_in_revision(before, r.number) is distinct from part_in_revision(after, r.number)) then
    perform pg_notify('claimdesk_events', '{"kind":"PUBLIC_CHANGED"}');
  end if;
  return null;
end $$;

create function tell_if_link_is_public() returns trigger language plpgsql as $$
declare
  appearance_id uuid := case when tg_op = 'DELETE' then old.appearance_id else new.appearance_id end;
begin
  if exists (select from appearance a join claim_revision r on r.claim_id = a.claim_id
    where a.id = appearance_id and r.live_from is not null
      and r.number >= a.since_number and (a.until_number is null or r.number < a.until_number)) then
    perform pg_notify('claimdesk_events', '{"kind":"PUBLIC_CHANGED"}');
  end if;
  return null;
end $$;
`;

const rowEvents = ["insert", "update", "delete"] as const;

interface Told {
  /** When a row of this table is public; told by the row alone. */
  readonly when?: (row: "old" | "new") => string;
  /** Else the function that finds out. */
  readonly by?: string;
}

const since = (row: string): string => `${row}.public_from is not null`;
const live = (row: string): string => `${row}.live_from is not null`;

/** Their past goes to other tables in the same transaction, and needs no word of its own. */
const tables: readonly (Told & { readonly table: string })[] = [
  { table: "source", when: since },
  { table: "source_owner", by: "tell_if_owner_is_public('source', 'source_id')" },
  { table: "article", when: since },
  { table: "article_author", by: "tell_if_owner_is_public('article', 'article_id')" },
  { table: "article_revision", by: "tell_if_owner_is_public('article', 'article_id')" },
  { table: "republication", by: "tell_if_owner_is_public('article', 'article_id')" },
  { table: "claim_revision", when: live },
  { table: "appearance", by: "tell_if_part_is_public()" },
  { table: "attribution_link", by: "tell_if_link_is_public()" },
  { table: "evidence", by: "tell_if_part_is_public()" },
  { table: "publication", when: (row) => `${row}.state = 'DONE'` },
  { table: "verdict_rating" },
];

function triggers(table: string, { when = () => "true", by = "tell_public_changed()" }: Told): string {
  const conditions = {
    insert: when("new"),
    update: `old.* is distinct from new.* and (${when("old")} or ${when("new")})`,
    delete: when("old"),
  };
  const rows = rowEvents.map(
    (event) => `create trigger ${table}_public_${event} after ${event} on ${table}
      for each row when (${conditions[event]}) execute function ${by};`,
  );
  return `${rows.join("\n")}
    create trigger ${table}_public_truncate after truncate on ${table} execute function tell_public_changed();`;
}
