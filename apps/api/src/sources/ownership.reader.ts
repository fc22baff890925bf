import { asOfParam, type Scope } from "../platform/graphql/statement.ts";
import { holds } from "../platform/graphql/as-of.ts";
import { byColumn, column, extendReader, many, one, type Reader } from "../platform/graphql/reader.ts";
import { ownersMax, sourceReader } from "./source.reader.ts";

/** A public source's owners are public with it; of one who is not, nothing is told. */
function isOwnerSeen(scope: Scope): string {
  if (scope.view.kind === "desk") return "true";
  const instant = asOfParam(scope);
  const met = instant === null ? "p.public_from is not null" : `p.public_from <= ${instant}`;
  return `exists (select from source p where p.id = ${scope.alias}.owner_id and ${met})`;
}

const ownershipReader: Reader = {
  type: "Ownership",
  from: () => "source_owner",
  key: "owner_id",
  // Reached through what is owned only, which decides who sees it.
  visible: isOwnerSeen,
  fields: {
    owner: one(() => sourceReader, byColumn("owner_id")),
    since: column("held_since"),
    until: column("held_until"),
    statedAt: column("stated_at"),
  },
};

extendReader(sourceReader, {
  ownerships: many({
    reader: () => ownershipReader,
    on: (source, { alias }) => `${alias}.source_id = ${source.alias}.id and ${holds(alias)(source)}`,
    orderBy: ({ alias }) =>
      `${alias}.held_until desc nulls first, ${alias}.held_since desc nulls last, ${alias}.owner_id`,
    max: ownersMax,
  }),
});
