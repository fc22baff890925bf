import { column, derived, part } from "../platform/graphql/reader.ts";
import type { Sql } from "../platform/graphql/statement.ts";
import type { RightsStatementWords } from "./rights.check.ts";

const licence = part(
  {
    spdx: column("rights_licence_spdx"),
    name: column("rights_licence_name"),
    url: column("rights_licence_url"),
  },
  { present: ({ alias }) => `${alias}.rights_licence_name is not null` },
);

const basis = part(
  { ground: column("rights_ground"), sentence: column("rights_sentence") },
  { present: ({ alias }) => `${alias}.rights_ground is not null` },
);

interface Stated {
  readonly statements: readonly RightsStatementWords[];
}

const stated: Record<keyof Stated, Sql> = { statements: ({ alias }) => `${alias}.rights_statements` };

/** Two that permit different things, or name different licences. */
function disagree(statements: readonly RightsStatementWords[]): boolean {
  const permissions = new Set(statements.flatMap(({ permission }) => permission ?? []));
  const licences = new Set(statements.flatMap(({ licence }) => licence ?? []));
  return permissions.size > 1 || licences.size > 1;
}

export const rightsPart = part({
  holder: column("rights_holder"),
  credit: column("rights_credit"),
  notice: column("rights_notice"),
  terms: column("rights_terms"),
  contact: column("rights_contact"),
  disclaimer: column("rights_disclaimer"),
  permission: column("rights_permission"),
  licence,
  conditions: column("rights_conditions"),
  basis,
  statements: derived<Stated>(stated, ({ statements }) => statements),
  statementsDisagree: derived<Stated>(stated, ({ statements }) => disagree(statements)),
});
