import type { MigrationInterface, QueryRunner } from "typeorm";

/** Each sign-in is recorded, by whichever way, and a code of an app is good for one of them. */
export class SignIns1764274000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(codes);
    await runner.query(recording);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(formerly);
    await runner.query("drop table used_code");
  }
}

const codes = `
create table used_code (
  person_id uuid not null references person on delete cascade,
  code text not null,
  used_at timestamptz not null default now(),
  primary key (person_id, code)
);
`;

const recording = `
alter table session add column in_place_of_another boolean not null default false;
drop trigger session_by_single_sign_on on session;
drop function session_by_single_sign_on();

create function session_begun() returns trigger language plpgsql as $$
begin
  -- Where a code is asked for, Better Auth ends the session of the password at once: it was the first of two steps.
  if new.signed_in_by = 'PASSWORD' and exists (
    select from person where id = new.person_id and two_factor_enabled
  ) then return null; end if;
  perform record_own_change(new.person_id, 'SIGNED_IN', jsonb_build_object('by', new.signed_in_by));
  return null;
end $$;
create trigger session_begun after insert on session
  for each row when (not new.in_place_of_another) execute function session_begun();
`;

const formerly = `
drop trigger session_begun on session;
drop function session_begun();
create function session_by_single_sign_on() returns trigger language plpgsql as $$
begin
  perform record_own_change(new.person_id, 'SIGNED_IN', jsonb_build_object('by', new.signed_in_by));
  return null;
end $$;
create trigger session_by_single_sign_on after insert on session
  for each row when (new.signed_in_by = 'SINGLE_SIGN_ON') execute function session_by_single_sign_on();
alter table session drop column in_place_of_another;
`;
