import { may } from "../kernel/actor.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import { byColumn, column, id, instant, one, type Reader } from "../platform/graphql/reader.ts";
import { viewerParam } from "../platform/graphql/statement.ts";
import { personReader } from "./person.reader.ts";

export const apiKeyReader: Reader = {
  type: "ApiKey",
  idType: "ApiKey",
  from: () => "api_key",
  key: "id",
  visible: (scope) =>
    may(scope.viewer, "ADMINISTER") ? "true" : `${scope.alias}.person_id = ${viewerParam(scope)}`,
  fields: {
    id: id("ApiKey"),
    name: column("name"),
    start: column("start"),
    scopes: column("scopes"),
    owner: one(() => personReader, byColumn("person_id")),
    createdAt: instant("created_at"),
    expiresAt: instant("expires_at"),
    lastUsedAt: instant("last_used_at"),
    revokedAt: instant("revoked_at"),
  },
};

export const apiKeyList: List = {
  name: "apiKeys",
  reader: () => apiKeyReader,
  orders: { CREATED_AT: orderBy("timestamptz", "created_at"), NAME: orderBy("text", "name") },
  defaultOrder: [{ field: "CREATED_AT", direction: "DESC" }],
  filters: {
    active: {
      kind: "flag",
      sql: ({ alias }) => `(${alias}.revoked_at is null and ${alias}.expires_at > now())`,
    },
    mine: { kind: "flag", sql: (scope) => `(${scope.alias}.person_id = ${viewerParam(scope)})` },
  },
};
