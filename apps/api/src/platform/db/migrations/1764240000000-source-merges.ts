import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Two sources that are one: which was merged into which, and what was moved by it, so that it can be taken back.
 * What names a source that is merged, names the kept one from then on: the tables see to it, whoever writes to them.
 */
export class SourceMerges1764240000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(merges);
    await runner.query(followed);
    for (const { table, column, approved } of references) {
      if (approved)
        await runner.query(`alter table ${table} add column approved_source_id uuid references source`);
      await runner.query(`create trigger ${table}_follows_${column} before insert or update of ${column} on ${table}
        for each row execute function follow_source_merge('${column}')`);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const { table, column, approved } of references) {
      await runner.query(`drop trigger ${table}_follows_${column} on ${table}`);
      if (!approved) continue;
      await runner.query(
        `update ${table} set source_id = approved_source_id where approved_source_id is not null`,
      );
      await runner.query(`alter table ${table} drop column approved_source_id`);
    }
    await runner.query("drop function follow_source_merge(), source_at(uuid, timestamptz)");
    await runner.query("drop table source_move, source_merge");
  }
}

const references = [
  { table: "article", column: "publisher_id", approved: false },
  { table: "article_author", column: "source_id", approved: false },
  { table: "article_import", column: "publisher_id", approved: false },
  { table: "followed_feed", column: "publisher_id", approved: false },
  { table: "republication_proposal", column: "original_source_id", approved: false },
  { table: "republication", column: "original_source_id", approved: false },
  { table: "source_owner", column: "owner_id", approved: false },
  { table: "suggested_link", column: "source_id", approved: false },
  { table: "attribution_link", column: "source_id", approved: true },
  { table: "evidence", column: "source_id", approved: true },
] as const;

const merges = `
create table source_merge (
  id uuid primary key,
  kept_id uuid not null references source,
  merged_id uuid not null references source check (merged_id <> kept_id),
  since timestamptz not null,
  until timestamptz not null default 'infinity' check (until > since),
  -- What the kept source was given by the merge, and what it was before: names, domains, homepage, country.
  words_before jsonb not null,
  words_after jsonb not null,
  reason text,
  created_by uuid not null references person,
  undone_by uuid references person,
  check ((until = 'infinity') = (undone_by is null))
);
create unique index source_merge_now on source_merge (merged_id) where until = 'infinity';
create index source_merge_by_merged on source_merge (merged_id, since);
create index source_merge_by_kept on source_merge (kept_id, since);

create table source_move (
  merge_id uuid not null references source_merge on delete cascade,
  position integer not null,
  table_name text not null,
  column_name text not null,
  -- The row that named the merged source: its id, or all of it where it ended with the merge.
  row_before jsonb not null,
  -- The kept source stood there by itself already: it stays when the merge is taken back.
  stood_there boolean not null default false,
  primary key (merge_id, position)
);
`;

const followed = `
-- What a source was at an instant: itself, or what it had been merged into by then.
create function source_at(source uuid, at timestamptz) returns uuid language sql stable as $$
  with recursive way (id, steps) as (
    select source, 0
    union all
    select m.kept_id, w.steps + 1 from way w
      join source_merge m on m.merged_id = w.id and m.since <= at and m.until > at
  )
  select id from way order by steps desc limit 1
$$;

-- Whoever read a source before it was merged may name it afterwards. The lock makes them wait for a merge that is
-- under way, and a merge wait for them.
create function follow_source_merge() returns trigger language plpgsql as $$
declare
  named uuid := (to_jsonb(new) ->> tg_argv[0])::uuid;
  kept uuid := named;
  further uuid;
begin
  if named is null then return new; end if;
  loop
    perform from source where id = kept for key share;
    select kept_id into further from source_merge where merged_id = kept and until = 'infinity';
    exit when not found;
    kept := further;
  end loop;
  if kept = named then return new; end if;
  -- What an approval covers is the source that was named: it is kept beside.
  if tg_table_name in ('attribution_link', 'evidence') then
    return jsonb_populate_record(new, jsonb_build_object(tg_argv[0], kept,
      'approved_source_id', coalesce(to_jsonb(new) ->> 'approved_source_id', named::text)));
  end if;
  return jsonb_populate_record(new, jsonb_build_object(tg_argv[0], kept));
end $$;
`;
