import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * What is past its time is looked for by its age: see `administration/retention.ts`. And a time zone that Node knows and
 * this Postgres does not is a fault for the one who chooses it, not for everybody whose mails are gathered with theirs.
 */
export class Clearing1764283400000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index notice_read_by_age on notice (at) where read_at is not null;
      create index notice_unread_by_age on notice (at) where read_at is null;
      create index mail_by_age on mail (made_at);
      create index working_copy_by_age on working_copy (kept_at);
      create index recent_item_by_age on recent_item (opened_at);
      create index session_by_end on session (expires_at);
      create index verification_by_end on verification (expires_at);
      create index expert_invitation_by_end on expert_invitation (expires_at) where used_at is null;
      create index used_code_by_age on used_code (used_at);
      create index rate_limit_by_age on rate_limit (to_timestamp(last_request / 1000.0));
      alter table mail_preference add constraint mail_preference_time_zone_known
        check ((timestamptz '2026-01-01 00:00Z' at time zone time_zone) is not null);`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table mail_preference drop constraint mail_preference_time_zone_known;
      drop index notice_read_by_age, notice_unread_by_age, mail_by_age, working_copy_by_age, recent_item_by_age,
        session_by_end, verification_by_end, expert_invitation_by_end, used_code_by_age, rate_limit_by_age;`);
  }
}
