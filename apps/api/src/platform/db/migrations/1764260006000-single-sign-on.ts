import type { MigrationInterface, QueryRunner } from "typeorm";

/** What single sign-on does is Better Auth's to write; that it did is recorded in the same statement. */
export class SingleSignOn1764260006000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(recording);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("drop trigger account_linked on account");
    await runner.query("drop trigger session_by_single_sign_on on session");
    await runner.query("drop function account_linked(), session_by_single_sign_on()");
  }
}

const recording = `
create function account_linked() returns trigger language plpgsql as $$
begin
  perform record_own_change(
    new.person_id, 'SINGLE_SIGN_ON_LINKED', jsonb_build_object('subject', new.account_id));
  return null;
end $$;
create trigger account_linked after insert on account
  for each row when (new.provider_id <> 'credential') execute function account_linked();

create function session_by_single_sign_on() returns trigger language plpgsql as $$
begin
  perform record_own_change(new.person_id, 'SIGNED_IN', jsonb_build_object('by', new.signed_in_by));
  return null;
end $$;
create trigger session_by_single_sign_on after insert on session
  for each row when (new.signed_in_by = 'SINGLE_SIGN_ON') execute function session_by_single_sign_on();
`;
