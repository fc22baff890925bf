import type { MigrationInterface, QueryRunner } from "typeorm";

/** Whoever says it may be quoted by somebody else: a suggestion has a chain, and says what proposed it. */
export class SuggestedChains1764200007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table suggested_link (
        id uuid primary key default gen_random_uuid(),
        suggestion_id uuid not null references suggestion on delete cascade,
        -- From the article outwards.
        position integer not null check (position >= 0),
        verb text,
        speaker_name text not null check (speaker_name <> ''),
        source_id uuid references source,
        unique (suggestion_id, position)
      );
      create index suggested_link_by_source on suggested_link (source_id);
      insert into suggested_link (suggestion_id, position, verb, speaker_name, source_id)
        select id, 0, speaker_verb, speaker_name, speaker_source_id from suggestion
        where speaker_name <> '';
      alter table suggestion
        drop column speaker_verb,
        drop column speaker_name,
        drop column speaker_source_id,
        add column proposed_by text not null default 'RULES' check (proposed_by in ('RULES', 'LANGUAGE_MODEL'));
    `);
  }

  /** Of a chain the one who said it first is kept. */
  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      alter table suggestion
        drop column proposed_by,
        add column speaker_verb text,
        add column speaker_name text,
        add column speaker_source_id uuid references source;
      update suggestion s
        set speaker_verb = l.verb, speaker_name = l.speaker_name, speaker_source_id = l.source_id
        from (select distinct on (suggestion_id) * from suggested_link order by suggestion_id, position desc) l
        where l.suggestion_id = s.id;
      drop table suggested_link;
    `);
  }
}
