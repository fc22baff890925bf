import type { MigrationInterface, QueryRunner } from "typeorm";

/** When a session was last seen, so that its person can tell which of them is whose. */
export class SessionsSeen1764260005000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("alter table session add column last_seen_at timestamptz not null default now()");
    await runner.query("update session set last_seen_at = created_at");
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("alter table session drop column last_seen_at");
  }
}
