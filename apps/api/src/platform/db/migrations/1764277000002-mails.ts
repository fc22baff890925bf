import type { MigrationInterface, QueryRunner } from "typeorm";

/** Notices by e-mail: how each person wants them, and each mail that is sent of them. See docs/adr/0038. */
export class Mails1764277000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table mail_preference (
        person_id uuid primary key references person on delete cascade,
        at_once text[] not null,
        in_digest text[] not null,
        language text not null check (language in ('fr', 'en')),
        time_zone text not null check (char_length(time_zone) between 1 and 64),
        -- Minutes since midnight, where the person is.
        digest_at integer not null check (digest_at between 0 and 1439),
        quiet_from integer check (quiet_from between 0 and 1439),
        quiet_until integer check (quiet_until between 0 and 1439),
        check (at_once <@ array['MENTIONED', 'ANSWERED', 'HANDED_OVER', 'RETURNED', 'DECIDED', 'DUE_SOON', 'OVERDUE']),
        check (in_digest <@ array['MENTIONED', 'ANSWERED', 'HANDED_OVER', 'RETURNED', 'DECIDED', 'DUE_SOON', 'OVERDUE']),
        check (not at_once && in_digest),
        check ((quiet_from is null) = (quiet_until is null)),
        check (quiet_from <> quiet_until)
      );
      create table mail (
        id uuid primary key,
        person_id uuid not null references person,
        kind text not null check (kind in ('AT_ONCE', 'DIGEST')),
        made_at timestamptz not null default now(),
        -- Somebody is sending it until then, or is gone.
        sending_until timestamptz,
        sent_at timestamptz
      );
      create index mail_by_person on mail (person_id, made_at);
      alter table notice add column mail_id uuid references mail on delete set null;
      create index notice_by_mail on notice (mail_id) where mail_id is not null;
      create index notice_to_mail on notice (person_id, at) where mail_id is null and read_at is null;
      create function minutes_of(at timestamp) returns integer language sql immutable return
        extract(hour from at)::integer * 60 + extract(minute from at)::integer;
      -- From late in the evening until morning runs over midnight.
      create function is_within(minute integer, from_minute integer, until_minute integer) returns boolean
        language sql immutable return case
          when from_minute is null then false
          when from_minute < until_minute then minute >= from_minute and minute < until_minute
          else minute >= from_minute or minute < until_minute end;`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function is_within(integer, integer, integer), minutes_of(timestamp);
      alter table notice drop column mail_id;
      drop table mail, mail_preference;`);
  }
}
