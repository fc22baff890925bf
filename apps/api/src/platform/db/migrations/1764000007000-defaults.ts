import type { MigrationInterface, QueryRunner } from "typeorm";

const desk = "019acdea-0000-7000-8000-000000000001";
const policy = "019acdea-0000-7000-8000-000000000002";

/** What no desk can do without: a desk, its review policy, and a scale to rate claims on. */
export class Defaults1764000007000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query("insert into desk (id, name) values ($1, 'Claimdesk')", [desk]);
    await runner.query("insert into policy (id, desk_id, approvals_needed) values ($1, $2, 1)", [
      policy,
      desk,
    ]);
    await runner.query(scale);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query("delete from verdict_rating");
    await runner.query("delete from policy where id = $1", [policy]);
    await runner.query("delete from desk where id = $1", [desk]);
  }
}

/** The default scale of packages/shared as it stood; written out, because a migration must not change with it. */
const scale = `
insert into verdict_rating (rating, position, label_fr, label_en, value) values
  ('true', 1, 'Vrai', 'True', 5),
  ('mostly_true', 2, 'Plutôt vrai', 'Mostly true', 4),
  ('misleading', 3, 'Trompeur', 'Misleading', 3),
  ('unproven', 4, 'Non prouvé', 'Unproven', 2),
  ('false', 5, 'Faux', 'False', 1),
  ('attributed', 6, 'Attribué', 'Attributed', null)
`;
