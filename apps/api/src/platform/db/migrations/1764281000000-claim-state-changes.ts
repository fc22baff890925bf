import type { MigrationInterface, QueryRunner } from "typeorm";

/** When each claim came into which state: what charts of states over time count back from today by. */
export class ClaimStateChanges1764281000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(table);
    await runner.query(earlier);
    await runner.query(trigger);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop trigger claim_keeps_state_changes on claim;
      drop trigger claim_keeps_state_changes_later on claim;
      drop function keep_claim_state_change();
      drop table claim_state_change;`);
  }
}

const table = `
create table claim_state_change (
  id bigint generated always as identity primary key,
  claim_id uuid not null references claim on delete cascade,
  desk_id uuid not null references desk,
  -- None where the claim was made.
  from_state text,
  to_state text not null,
  at timestamptz not null default now()
);
create index claim_state_change_by_time on claim_state_change (at) include (desk_id, from_state, to_state);
create index claim_state_change_by_claim on claim_state_change (claim_id);
`;

// Every claim began as a draft. What the record does not tell of (an edit that made a draft again) is taken to have
// happened when the claim was last changed.
const earlier = `
with told as (
  select c.id claim_id, c.desk_id, 'DRAFT' state, c.created_at at, 0 step, null::uuid record from claim c
  union all
  select c.id, c.desk_id, a.after ->> 'state', a.at, 1, a.id
  from claim c join audit_record a on a.subject_id = c.id and a.subject_type = 'Claim'
  where jsonb_typeof(a.after) = 'object' and a.after ->> 'state' is not null
  union all
  select c.id, c.desk_id, c.state, c.updated_at, 2, null from claim c
), followed as (
  select t.*, lag(t.state) over (partition by t.claim_id order by t.at, t.step, t.record) earlier from told t
)
insert into claim_state_change (claim_id, desk_id, from_state, to_state, at)
select claim_id, desk_id, earlier, state, at from followed where earlier is distinct from state
order by at, step, record;
`;

const trigger = `
create function keep_claim_state_change() returns trigger language plpgsql as $$
begin
  insert into claim_state_change (claim_id, desk_id, from_state, to_state)
  values (new.id, new.desk_id, case when tg_op = 'UPDATE' then old.state end, new.state);
  return null;
end $$;

create trigger claim_keeps_state_changes after insert on claim
  for each row execute function keep_claim_state_change();
create trigger claim_keeps_state_changes_later after update of state on claim
  for each row when (old.state is distinct from new.state) execute function keep_claim_state_change();
`;
