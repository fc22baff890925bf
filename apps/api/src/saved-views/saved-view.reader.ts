import { deskReader } from "../identity/desk.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import type { List } from "../platform/graphql/list.ts";
import { byColumn, column, derived, id, one, part, value, type Reader } from "../platform/graphql/reader.ts";
import { viewerParam, type Scope } from "../platform/graphql/statement.ts";
import { mayEditView, type SavedViewStanding } from "./saved-view.policy.ts";

const isMine = (scope: Scope): string => `(${scope.alias}.owner_id = ${viewerParam(scope)})`;

export const savedViewReader: Reader = {
  type: "SavedView",
  idType: "SavedView",
  from: () => "saved_view",
  key: "id",
  visible: (scope) => (scope.view.kind === "desk" ? `(${scope.alias}.shared or ${isMine(scope)})` : "false"),
  fields: {
    id: id("SavedView"),
    name: column("name"),
    owner: one(() => personReader, byColumn("owner_id")),
    shared: column("shared"),
    queue: column("queue"),
    filters: part({
      desk: one(() => deskReader, byColumn("desk_id")),
      language: column("language"),
      kind: column("claim_kind"),
      topic: column("topic"),
      words: column("words"),
      due: column("due"),
    }),
    order: part(
      { field: column("order_field"), direction: column("order_direction") },
      { present: ({ alias }) => `${alias}.order_field is not null` },
    ),
    columns: column("columns"),
    isDefault: value(
      (scope) =>
        `exists (select from default_view d where d.view_id = ${scope.alias}.id and d.person_id = ${viewerParam(scope)})`,
    ),
    viewerCanEdit: derived<SavedViewStanding>(
      { ownerId: ({ alias }) => `${alias}.owner_id`, shared: ({ alias }) => `${alias}.shared` },
      (found, viewer) => mayEditView(viewer, found),
    ),
    version: column("version"),
  },
};

export const savedViewList: List = {
  name: "savedViews",
  reader: () => savedViewReader,
  orders: { NAME: { sql: ({ alias }) => `name_key(${alias}.name)`, cast: "text" } },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  filters: {
    mine: { kind: "flag", sql: isMine },
    shared: { kind: "flag", sql: ({ alias }) => `${alias}.shared` },
  },
};
