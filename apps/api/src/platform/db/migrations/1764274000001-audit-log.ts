import type { MigrationInterface, QueryRunner } from "typeorm";

/** What the filters and the search of the whole log rest on. */
export class AuditLog1764274000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(indexes);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop index audit_record_by_words, audit_record_by_type, audit_record_by_action, audit_record_by_time,
        audit_record_by_actor, audit_record_by_subject;
      drop function audit_words(text, jsonb, jsonb);
      create index audit_record_by_subject on audit_record (subject_id, id);
      create index audit_record_by_actor on audit_record (actor_id, id);`);
  }
}

/** The log is read by time: the indexes that were ordered by id go. */
const indexes = `
-- Of a long text its beginning, since every record is written together with its index.
create function audit_words(reason text, before jsonb, after jsonb) returns text
language sql immutable parallel safe
return name_key(left(concat_ws(' ', reason, left(before::text, 2000), left(after::text, 2000)), 2000));

drop index audit_record_by_subject, audit_record_by_actor;
create index audit_record_by_subject on audit_record (subject_id, at, id);
create index audit_record_by_actor on audit_record (actor_id, at, id);
create index audit_record_by_time on audit_record (at, id);
create index audit_record_by_action on audit_record (action, at, id);
create index audit_record_by_type on audit_record (subject_type, at, id);
create index audit_record_by_words on audit_record using gin (audit_words(reason, before, after) gin_trgm_ops);
`;
