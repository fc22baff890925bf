import type { MigrationInterface, QueryRunner } from "typeorm";

/** What concerns somebody, one row a person and event. See docs/adr/0038. */
export class Notices1764277000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table notice (
        id uuid primary key default uuidv7(),
        person_id uuid not null references person,
        kind text not null check (kind in ('MENTIONED', 'ANSWERED', 'HANDED_OVER', 'RETURNED', 'DECIDED', 'DUE_SOON',
          'OVERDUE')),
        review_id uuid not null references review on delete cascade,
        comment_id uuid references review_comment on delete cascade,
        decision text check (decision in ('APPROVE', 'REQUEST_CHANGES', 'REJECT')),
        due_at timestamptz,
        -- Null: the desk's clock, or somebody who is not told of.
        by_person_id uuid references person,
        at timestamptz not null default now(),
        read_at timestamptz,
        check ((comment_id is not null) = (kind in ('MENTIONED', 'ANSWERED'))),
        check ((due_at is not null) = (kind in ('DUE_SOON', 'OVERDUE')))
      );
      create index notice_by_person on notice (person_id, at, id);
      create index notice_unread on notice (person_id, at, id) where read_at is null;
      -- Whoever is named in an answer to them is told once; an edit names nobody twice.
      create unique index notice_of_comment on notice (comment_id, person_id) where comment_id is not null;
      -- The clock strikes often, and tells of a date once.
      create unique index notice_of_due_date on notice (review_id, person_id, kind, due_at) where due_at is not null;
      create index notice_by_review on notice (review_id, person_id);
      create index notice_by_teller on notice (by_person_id) where by_person_id is not null;

      create function tell_notices_changed() returns trigger language plpgsql as $$
      begin
        perform pg_notify('claimdesk_events',
          json_build_object('kind', 'NOTICES_CHANGED', 'personId', c.person_id)::text)
        from (select distinct person_id from changed) c;
        return null;
      end $$;
      create trigger notice_added after insert on notice referencing new table as changed
        for each statement execute function tell_notices_changed();
      create trigger notice_read after update on notice referencing new table as changed
        for each statement execute function tell_notices_changed();
      create trigger notice_gone after delete on notice referencing old table as changed
        for each statement execute function tell_notices_changed();
      -- The clock looks for what is due.
      create index review_open_due on review (due_at) where state = 'OPEN' and due_at is not null;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index review_open_due;
      drop table notice;
      drop function tell_notices_changed();`);
  }
}
