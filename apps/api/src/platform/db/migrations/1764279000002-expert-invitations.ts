import type { MigrationInterface, QueryRunner } from "typeorm";

/** Experts from outside judge a review by a link, and their decisions stand beside the reviewers'. See docs/adr/0040. */
export class ExpertInvitations1764279000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table expert_invitation (
        id uuid primary key,
        review_id uuid not null references review on delete cascade,
        name text not null check (char_length(name) between 1 and 120),
        email text not null check (char_length(email) between 3 and 254),
        note text check (char_length(note) between 1 and 4000),
        secret_hash bytea not null unique check (octet_length(secret_hash) = 32),
        invited_by uuid not null references person,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null check (expires_at > created_at),
        opened_at timestamptz,
        revoked_at timestamptz,
        used_at timestamptz,
        -- How often the link was used since an instant: a limit of its own.
        uses integer not null default 0,
        uses_since timestamptz not null default now(),
        check (revoked_at is null or used_at is null)
      );
      create index expert_invitation_by_review on expert_invitation (review_id, created_at, id);
      create index expert_invitation_by_inviter on expert_invitation (invited_by);

      alter table policy add column counts_experts boolean not null default false;
      alter table review add column counts_experts boolean not null default false;

      -- One decision with each link. Who has no account has no part of a revision either: their address is looked at.
      alter table decision alter column reviewer_id drop not null;
      alter table decision add column expert_invitation_id uuid unique references expert_invitation;
      alter table decision add constraint decision_by_one check ((reviewer_id is null) <> (expert_invitation_id is null));`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table decision disable trigger user;
      delete from decision where reviewer_id is null;
      alter table decision enable trigger user;
      alter table decision drop constraint decision_by_one;
      alter table decision drop column expert_invitation_id;
      alter table decision alter column reviewer_id set not null;
      alter table review drop column counts_experts;
      alter table policy drop column counts_experts;
      drop table expert_invitation;`);
  }
}
