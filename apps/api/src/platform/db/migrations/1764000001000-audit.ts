import type { MigrationInterface, QueryRunner } from "typeorm";

/** The audit log, and what every later table leans on: rows that nobody may change, and rows that keep their past. */
export class Audit1764000001000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(guards);
    await runner.query(audit);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table audit_record");
    await runner.query("drop function keep_past(), refuse_change()");
  }
}

const guards = `
create function refuse_change() returns trigger language plpgsql as $$
begin
  raise exception '% of % is immutable', lower(tg_op), tg_table_name
    using errcode = 'integrity_constraint_violation', constraint = tg_table_name || '_immutable';
end $$;

-- The row as it was goes to <table>_past with the period in which it held; a change within the transaction that
-- made the row leaves no trace, since nobody can have read it.
create function keep_past() returns trigger language plpgsql as $$
begin
  if new is not distinct from old then return new; end if;
  if old.valid_from < now() then
    execute format('insert into %I select ($1).*, $2', tg_table_name || '_past') using old, now();
  end if;
  -- A transaction that began earlier may come later: a row holds once at any instant.
  new.valid_from := greatest(now(), old.valid_from);
  return new;
end $$;
`;

const audit = `
create table audit_record (
  id uuid primary key,
  at timestamptz not null default now(),
  actor_id uuid references person,
  key_id uuid references api_key,
  action text not null check (action ~ '^[A-Z][A-Z_]{2,60}$'),
  subject_type text not null,
  subject_id uuid not null,
  before jsonb,
  after jsonb,
  reason text
);
create index audit_record_by_subject on audit_record (subject_id, id);
create index audit_record_by_actor on audit_record (actor_id, id);
create trigger audit_record_immutable before update or delete on audit_record
  for each row execute function refuse_change();
-- Emptying a table at once asks no row.
create trigger audit_record_stays before truncate on audit_record execute function refuse_change();
`;
