import type { MigrationInterface, QueryRunner } from "typeorm";

/** Keys of persons say whether a given name, its initial or none is written: all are made again, by the desk's own job. */
export class SourceKeys1764250013000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(anew);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(anew);
  }
}

const anew = `
insert into source_unkeyed (source_id) select id from source where kind = 'PERSON' on conflict do nothing;
`;
