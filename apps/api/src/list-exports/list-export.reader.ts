import { personReader } from "../identity/person.reader.ts";
import { globalId } from "../kernel/id.ts";
import { noticeReader } from "../notices/notice.reader.ts";
import { filterBy, orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  derived,
  extendReader,
  id,
  instant,
  one,
  type Reader,
} from "../platform/graphql/reader.ts";
import { viewerParam } from "../platform/graphql/statement.ts";
import { exportMoves, fileNameOf, type ExportState, type ListName } from "./list-export.ts";

/** What somebody takes out of the desk is theirs to see: the audit log tells administrators that they did. */
export const listExportReader: Reader = {
  type: "ListExport",
  idType: "ListExport",
  from: () => "list_export",
  key: "id",
  visible: (scope) =>
    scope.view.kind === "desk" ? `(${scope.alias}.person_id = ${viewerParam(scope)})` : "false",
  fields: {
    id: id("ListExport"),
    list: column("list"),
    format: column("format"),
    filter: column("filter"),
    search: column("search"),
    orderBy: column("order_by"),
    askedBy: one(() => personReader, byColumn("person_id")),
    askedAt: instant("asked_at"),
    state: column("state"),
    rowsTotal: column("rows_total"),
    rowsWritten: column("rows_written"),
    rowsMax: column("rows_max"),
    bytes: column("bytes"),
    fileName: derived<{ list: ListName; askedAt: string }>(
      { list: ({ alias }) => `${alias}.list`, askedAt: ({ alias }) => `${alias}.asked_at` },
      ({ list, askedAt }) => fileNameOf(list, askedAt),
    ),
    path: derived<{ id: string; state: ExportState }>(
      { id: ({ alias }) => `${alias}.id`, state: ({ alias }) => `${alias}.state` },
      ({ id: uuid, state }) =>
        state === "DONE" ? `/list-exports/${globalId("ListExport", uuid)}/file` : null,
    ),
    failure: column("failure"),
    endedAt: instant("ended_at"),
    expiresAt: instant("expires_at"),
    allowedMoves: derived<{ state: ExportState }>({ state: ({ alias }) => `${alias}.state` }, ({ state }) =>
      exportMoves(state),
    ),
  },
};

extendReader(noticeReader, { listExport: one(() => listExportReader, byColumn("list_export_id")) });

export const listExportList: List = {
  name: "listExports",
  reader: () => listExportReader,
  orders: { ASKED_AT: orderBy("timestamptz", "asked_at") },
  defaultOrder: [{ field: "ASKED_AT", direction: "DESC" }],
  filters: { state: filterBy("text", "state"), list: filterBy("text", "list") },
};
