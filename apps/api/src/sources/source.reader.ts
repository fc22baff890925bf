import { auditOf } from "../audit/audit.reader.ts";
import { holds, keptRecord } from "../platform/graphql/as-of.ts";
import type { Link } from "../platform/graphql/declaration.ts";
import { filterBy, orderBy, related, type List } from "../platform/graphql/list.ts";
import { column, connection, id, instant, many, type Reader } from "../platform/graphql/reader.ts";
import type { Scope, Sql } from "../platform/graphql/statement.ts";
import { wordsMatch } from "../platform/graphql/word-match.ts";

/** As many as `ownersMax` lets anybody name. */
export const ownersMax = 20;

const columns = [
  "id",
  "kind",
  "name",
  "aliases",
  "domains",
  "homepage",
  "country",
  "version",
  "created_at",
] as const;

/** Former owners are told of beside these, with their dates. */
const isOwner =
  (row: string): Sql =>
  (scope) =>
    `${holds(row)(scope)} and ${row}.held_until is null`;

const owns = (owner: Scope, owned: Scope): string =>
  `exists (select from source_owner o where o.source_id = ${owned.alias}.id and o.owner_id = ${owner.alias}.id and ${isOwner("o")(owned)})`;

export const sourceReader: Reader = {
  type: "Source",
  idType: "Source",
  ...keptRecord("source", columns),
  key: "id",
  fields: {
    id: id("Source"),
    name: column("name"),
    kind: column("kind"),
    aliases: column("aliases"),
    domains: column("domains"),
    homepage: column("homepage"),
    country: column("country"),
    owners: many({
      reader: () => sourceReader,
      on: (source, owner) => owns(owner, source),
      orderBy: ({ alias }) => `${alias}.name, ${alias}.id`,
      max: ownersMax,
    }),
    version: column("version"),
    createdAt: instant("created_at"),
    owned: connection(
      () => sourceList,
      (source, owned) => owns(source, owned),
    ),
    audit: auditOf(({ alias }) => `${alias}.id`),
  },
};

const ownedBy = (source: Scope, test: (column: string) => string): string =>
  `exists (select from source_owner o where o.source_id = ${source.alias}.id and ${isOwner("o")(source)} and ${test("o.owner_id")})`;

const toOwner = (source: Scope, owner: Scope): Link => {
  const own = source.statement.alias();
  return {
    tables: [`source_owner ${own}`],
    on: `${own}.source_id = ${source.alias}.id and ${own}.owner_id = ${owner.alias}.id and ${isOwner(own)(source)}`,
  };
};

const names = (scope: Scope): string => `source_names(${scope.alias}.name, ${scope.alias}.aliases)`;

export const sourceList: List = {
  name: "sources",
  reader: () => sourceReader,
  // What was merged into another is found under that one.
  listed: (scope) =>
    `not exists (select from source_merge g where g.merged_id = ${scope.alias}.id and ${holds("g")(scope)})`,
  orders: {
    NAME: { sql: ({ alias }) => `name_key(${alias}.name)`, cast: "text" },
    CREATED_AT: orderBy("timestamptz", "created_at"),
  },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    id: filterBy("uuid", "id", { idType: "Source" }),
    name: {
      kind: "column",
      cast: "text",
      sql: ({ alias }) => `name_key(${alias}.name)`,
      folded: (name) => `name_key(${name})`,
    },
    aliases: { kind: "array", sql: ({ alias }) => `${alias}.aliases` },
    kind: filterBy("text", "kind"),
    country: filterBy("text", "country"),
    domains: { kind: "array", sql: ({ alias }) => `${alias}.domains` },
    createdAt: filterBy("timestamptz", "created_at"),
    ownerId: { kind: "relation", idType: "Source", within: ownedBy },
    owner: related(() => sourceList, toOwner),
  },
  facets: {
    kind: { sql: ({ alias }) => `${alias}.kind` },
    country: { sql: ({ alias }) => `${alias}.country` },
  },
  search: { matches: (scope, words) => wordsMatch(scope, names(scope), words), highlights: {} },
};
