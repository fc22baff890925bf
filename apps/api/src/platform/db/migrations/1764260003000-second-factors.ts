import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Codes of an authenticator app and recovery codes. The columns of two_factor are Better Auth's, and it alone writes
 * them: what is to be recorded of a change is recorded by a trigger, in the statement that makes it (ADR 33).
 */
export class SecondFactors1764260003000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(columns);
    await runner.query(recording);
    await runner.query(table);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop table two_factor");
    await runner.query("drop function two_factor_changed(), record_own_change(uuid, text, jsonb)");
    await runner.query("alter table session drop column signed_in_by");
    await runner.query("alter table person drop column two_factor_enabled");
  }
}

const columns = `
alter table person add column two_factor_enabled boolean not null default false;
alter table session add column signed_in_by text not null default 'PASSWORD'
  check (signed_in_by in ('PASSWORD', 'PASSWORD_AND_CODE', 'RECOVERY_CODE', 'PASSKEY', 'SINGLE_SIGN_ON'));
`;

const recording = `
-- What people change about how they sign in, they change of their own account: whose it is, is who did it. Whoever
-- changes it for somebody else records that by itself, and says so for the length of its transaction.
create function record_own_change(person uuid, what text, details jsonb) returns void language plpgsql as $$
begin
  if current_setting('claimdesk.recorded', true) = 'yes' then return; end if;
  insert into audit_record (id, actor_id, action, subject_type, subject_id, after)
  values (uuidv7(), person, what, 'Person', person, details);
end $$;
`;

const table = `
create table two_factor (
  id uuid primary key,
  person_id uuid not null unique references person on delete cascade,
  secret text not null,
  backup_codes text not null,
  verified boolean not null default false,
  verified_at timestamptz,
  recovery_codes_left smallint not null default 10 check (recovery_codes_left between 0 and 10),
  failed_verification_count integer not null default 0,
  locked_until timestamptz
);

create function two_factor_changed() returns trigger language plpgsql as $$
begin
  if tg_op = 'DELETE' then
    if old.verified then perform record_own_change(old.person_id, 'TOTP_REMOVED', null); end if;
    return old;
  end if;
  if new.verified and not old.verified then
    new.verified_at := now();
    new.recovery_codes_left := 10;
    perform record_own_change(new.person_id, 'TOTP_SET_UP', null);
  elsif new.verified and new.backup_codes <> old.backup_codes then
    -- They are encrypted together, all are equally long, and there are ten of them when they are new: the list gets
    -- shorter by the one that was used, and by nothing else.
    if length(new.backup_codes) < length(old.backup_codes) then
      new.recovery_codes_left := greatest(old.recovery_codes_left - 1, 0);
      perform record_own_change(
        new.person_id, 'RECOVERY_CODE_USED', jsonb_build_object('left', new.recovery_codes_left));
    else
      new.recovery_codes_left := 10;
      perform record_own_change(new.person_id, 'RECOVERY_CODES_RENEWED', null);
    end if;
  end if;
  if new.locked_until is not null and old.locked_until is null then
    -- By whom is not known: that it was not the person is why it is locked.
    insert into audit_record (id, action, subject_type, subject_id, after)
    values (uuidv7(), 'SECOND_FACTOR_LOCKED', 'Person', new.person_id,
      jsonb_build_object('until', new.locked_until));
  end if;
  return new;
end $$;
create trigger two_factor_changed before update or delete on two_factor
  for each row execute function two_factor_changed();
`;
