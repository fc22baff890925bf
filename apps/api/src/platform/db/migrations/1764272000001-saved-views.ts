import type { MigrationInterface, QueryRunner } from "typeorm";

/** What people kept of the queue: a view with its filters, order and columns, theirs or the desk's. See docs/adr/0034. */
export class SavedViews1764272000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table saved_view (
        id uuid primary key,
        owner_id uuid not null references person,
        name text not null check (char_length(name) between 1 and 80),
        queue text not null check (queue in ('AWAITING_ME', 'TAKEN_BY_ME', 'RETURNED_TO_ME', 'OVERDUE',
          'ARTICLE_CHANGED', 'OPEN', 'DECIDED')),
        desk_id uuid references desk on delete set null,
        language text check (char_length(language) between 2 and 35),
        claim_kind text check (claim_kind in ('FACT', 'FIGURE', 'QUOTATION', 'PREDICTION', 'CAUSAL')),
        topic text check (char_length(topic) between 1 and 80),
        words text check (char_length(words) between 1 and 500),
        due text check (due in ('PASSED', 'WITHIN_A_DAY', 'WITHIN_A_WEEK', 'NONE')),
        order_field text check (order_field in ('DUE_AT', 'SUBMITTED_AT', 'CLOSED_AT')),
        order_direction text check (order_direction in ('ASC', 'DESC')),
        columns text[] not null check (columns <@ array['VERDICT', 'KIND', 'TOPICS', 'LANGUAGE', 'DESK', 'SUBMITTED',
          'DUE', 'ASSIGNEE', 'OUTCOME']),
        shared boolean not null default false,
        version integer not null default 1 check (version > 0),
        created_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        check ((order_field is null) = (order_direction is null))
      );
      -- One person's views are told apart by name.
      create unique index saved_view_by_owner on saved_view (owner_id, lower(name));
      create index saved_view_by_name on saved_view (name_key(name), id) where shared;
      create index saved_view_by_desk on saved_view (desk_id) where desk_id is not null;

      create table default_view (
        person_id uuid primary key references person on delete cascade,
        view_id uuid not null references saved_view on delete cascade
      );
      create index default_view_by_view on default_view (view_id);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table default_view, saved_view");
  }
}
