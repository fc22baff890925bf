import { personReader } from "../identity/person.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import { byColumn, column, id, instant, one, type Reader } from "../platform/graphql/reader.ts";
import { viewerParam } from "../platform/graphql/statement.ts";
import { reviewCommentReader } from "../review/review-comment.reader.ts";
import { reviewReader } from "../review/review.reader.ts";

/** A notice is its person's alone, whatever anybody's role. */
export const noticeReader: Reader = {
  type: "Notice",
  idType: "Notice",
  from: () => "notice",
  key: "id",
  visible: (scope) =>
    scope.view.kind === "desk" ? `${scope.alias}.person_id = ${viewerParam(scope)}` : "false",
  fields: {
    id: id("Notice"),
    kind: column("kind"),
    at: instant("at"),
    readAt: instant("read_at"),
    by: one(() => personReader, byColumn("by_person_id")),
    review: one(() => reviewReader, byColumn("review_id")),
    comment: one(() => reviewCommentReader, byColumn("comment_id")),
    decision: column("decision"),
    dueAt: instant("due_at"),
  },
};

export const noticeList: List = {
  name: "notices",
  reader: () => noticeReader,
  orders: { AT: orderBy("timestamptz", "at") },
  defaultOrder: [{ field: "AT", direction: "DESC" }],
  filters: { unread: { kind: "flag", sql: ({ alias }) => `(${alias}.read_at is null)` } },
};
