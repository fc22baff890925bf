import { column, id, type Reader } from "../platform/graphql/reader.ts";
import { viewerParam } from "../platform/graphql/statement.ts";

/** Seen by the desk; somebody whose key may not look there sees the desks that they belong to. */
export const deskReader: Reader = {
  type: "Desk",
  idType: "Desk",
  from: () => "desk",
  key: "id",
  visible: (scope) =>
    scope.view.kind === "desk"
      ? "true"
      : `exists (select from desk_member where desk_id = ${scope.alias}.id and person_id = ${viewerParam(scope)})`,
  fields: { id: id("Desk"), name: column("name") },
};
