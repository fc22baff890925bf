import { personReader } from "../identity/person.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import { byColumn, column, connection, id, instant, one, type Reader } from "../platform/graphql/reader.ts";

export const reviewCommentReader: Reader = {
  type: "ReviewComment",
  idType: "ReviewComment",
  from: () => "review_comment",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("ReviewComment"),
    body: column("body"),
    at: instant("at"),
    author: one(() => personReader, byColumn("author_id")),
    replyTo: one((): Reader => reviewCommentReader, byColumn("reply_to")),
  },
};

const reviewCommentList: List = {
  name: "comments",
  reader: () => reviewCommentReader,
  orders: { AT: orderBy("timestamptz", "at") },
  defaultOrder: [{ field: "AT", direction: "ASC" }],
};

export const reviewComments = connection(
  () => reviewCommentList,
  (review, comment) => `${comment.alias}.review_id = ${review.alias}.id`,
);
