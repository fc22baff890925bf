import { personReader } from "../identity/person.reader.ts";
import { asOfParam, type Scope } from "../platform/graphql/statement.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  extendReader,
  id,
  instant,
  one,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import { sourceReader } from "./source.reader.ts";

/** Joins the source that an approval names: as of an instant, what it was by then. */
export function byNamedSource(naming: Scope, source: Scope): string {
  const at = asOfParam(naming);
  if (at === null) return `${source.alias}.id = ${naming.alias}.source_id`;
  const { alias } = naming;
  return `${source.alias}.id = case when ${alias}.approved_source_id is null then ${alias}.source_id else source_at(${alias}.approved_source_id, ${at}) end`;
}

const now = (scope: Scope): string => asOfParam(scope) ?? "clock_timestamp()";

const stands = "m.until = 'infinity'";

/** Who merged what is the desk's own; what a source was merged into, everybody is to know. */
const sourceMergeReader: Reader = {
  type: "SourceMerge",
  from: () => "source_merge",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("SourceMerge"),
    merged: one(() => sourceReader, byColumn("merged_id")),
    kept: one(() => sourceReader, byColumn("kept_id")),
    mergedAt: instant("since"),
    mergedBy: one(() => personReader, byColumn("created_by")),
    reason: column("reason"),
    viewerCanUndo: value(
      ({ alias }) =>
        `not exists (select from source_merge m where ${stands} and (m.merged_id = ${alias}.kept_id or (m.kept_id = ${alias}.kept_id and m.since > ${alias}.since)))`,
      { access: "EDIT" },
    ),
  },
};

const sourceMergeList: List = {
  name: "sourceMerges",
  reader: () => sourceMergeReader,
  listed: ({ alias }) => `${alias}.until = 'infinity'`,
  orders: { MERGED_AT: orderBy("timestamptz", "since") },
  defaultOrder: [{ field: "MERGED_AT", direction: "DESC" }],
};

extendReader(sourceReader, {
  mergedInto: one(
    () => sourceReader,
    (merged, kept) =>
      `${kept.alias}.id = source_at(${merged.alias}.id, ${now(merged)}) and ${kept.alias}.id <> ${merged.alias}.id`,
  ),
  merges: connection(
    () => sourceMergeList,
    (source, merge) =>
      `(${merge.alias}.kept_id = ${source.alias}.id or ${merge.alias}.merged_id = ${source.alias}.id)`,
    { access: "SEE_DESK" },
  ),
});
