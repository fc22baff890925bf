import type { MigrationInterface, QueryRunner } from "typeorm";

/** Lists that people have written into files. See docs/adr/0045. */
export class ListExports1764283200000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table list_export (
        id uuid primary key,
        person_id uuid not null references person,
        list text not null check (list in ('CLAIMS', 'ARTICLES', 'SOURCES')),
        format text not null check (format in ('CSV', 'EXCEL_COMMA', 'EXCEL_SEMICOLON')),
        -- As the list was asked for.
        filter jsonb,
        search text,
        order_by jsonb,
        -- What whoever asked might do then. It is written with those of them that they have still.
        permissions text[] not null,
        state text not null default 'QUEUED'
          check (state in ('QUEUED', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED', 'EXPIRED')),
        turn integer not null default 0,
        attempts integer not null default 0,
        rows_max integer not null check (rows_max > 0),
        rows_total integer,
        rows_written integer not null default 0,
        bytes bigint,
        failure text check (failure in ('FAULT', 'LEFT_BEHIND', 'NOT_PERMITTED', 'TOO_COSTLY')),
        asked_at timestamptz not null default now(),
        queued_at timestamptz not null default now(),
        running_until timestamptz,
        ended_at timestamptz,
        expires_at timestamptz,
        check ((running_until is not null) = (state = 'RUNNING')),
        check ((ended_at is null) = (state in ('QUEUED', 'RUNNING'))),
        check ((failure is not null) = (state = 'FAILED')),
        check (state <> 'DONE' or (expires_at is not null and bytes is not null))
      );
      -- One at a time for each person.
      create unique index list_export_under_way on list_export (person_id) where state in ('QUEUED', 'RUNNING');
      create index list_export_by_person on list_export (person_id, asked_at, id);
      create index list_export_queued on list_export (queued_at) where state = 'QUEUED';
      create index list_export_running on list_export (running_until) where state = 'RUNNING';
      create index list_export_expiry on list_export (expires_at) where state = 'DONE';
      create index list_export_ended on list_export (ended_at) where state in ('FAILED', 'CANCELLED', 'EXPIRED');

      -- Pieces of a gzip stream, so that nothing ever holds a whole file.
      create table list_export_piece (
        export_id uuid not null references list_export on delete cascade,
        place integer not null,
        bytes bytea not null,
        primary key (export_id, place)
      );
      -- Packed already.
      alter table list_export_piece alter column bytes set storage external;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop table list_export_piece;
      drop table list_export;`);
  }
}
