import { workingCopiesMax } from "@claimdesk/shared/limits";
import { claimReader } from "../claims/claim.reader.ts";
import { column, extendReader, instant, many, type Reader } from "../platform/graphql/reader.ts";
import { viewerParam } from "../platform/graphql/statement.ts";

export const workingCopyReader: Reader = {
  type: "WorkingCopy",
  from: () => "working_copy",
  key: "id",
  visible: (scope) =>
    scope.view.kind === "desk" ? `${scope.alias}.person_id = ${viewerParam(scope)}` : "false",
  fields: {
    part: column("part"),
    number: column("number"),
    content: column("content"),
    basedOnVersion: column("based_on_version"),
    version: column("version"),
    keptAt: instant("kept_at"),
  },
};

extendReader(claimReader, {
  workingCopies: many({
    reader: () => workingCopyReader,
    on: (claim, copy) => `${copy.alias}.claim_id = ${claim.alias}.id`,
    orderBy: ({ alias }) => `${alias}.kept_at desc, ${alias}.id`,
    max: workingCopiesMax,
    access: "SEE_DESK",
  }),
});
