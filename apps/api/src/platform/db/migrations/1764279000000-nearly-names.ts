import type { MigrationInterface, QueryRunner } from "typeorm";

/**
 * Names that are nearly what was typed, by the letters that they share. The threshold is the function's own, because the
 * index looks it up there; a name with two letters exchanged shares a little less than half of its threes.
 */
const nearly = (name: string, table: string, names: string): string => `
create function ${name}(asked text, most integer) returns table (id uuid, likeness real)
  language sql stable parallel safe set pg_trgm.word_similarity_threshold = 0.45 as $$
  select t.id, word_similarity(asked, ${names}) from ${table} t where asked <% ${names}
  order by 2 desc, 1 limit most
$$;`;

export class NearlyNames1764279000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create index person_by_words on person using gin (name_key(name || ' ' || email) gin_trgm_ops);
      ${nearly("sources_like", "source", "source_names(t.name, t.aliases)")}
      ${nearly("people_like", "person", "name_key(t.name || ' ' || t.email)")}`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(`
      drop function people_like(text, integer), sources_like(text, integer);
      drop index person_by_words;`);
  }
}
