import { articleReader } from "../articles/article.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import { may } from "../kernel/actor.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  derived,
  id,
  instant,
  many,
  one,
  part,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import { viewerParam, type Sql } from "../platform/graphql/statement.ts";
import { mentionsMax } from "./review-comment.check.ts";

/** A deleted comment that was answered keeps its place, or nobody would understand the answers. */
const isShown: Sql = ({ alias }) =>
  `(${alias}.deleted_at is null or exists (select from review_comment answer where answer.deleted_at is null
    and answer.id <> ${alias}.id and (answer.reply_to = ${alias}.id or answer.thread_id = ${alias}.id)))`;

const words = part(
  {
    article: one(
      () => articleReader,
      (comment, article) =>
        `${article.alias}.id = (select r.article_id from article_revision r where r.id = ${comment.alias}.article_revision_id)`,
    ),
    revisionNumber: value(
      ({
        alias,
      }) => `coalesce((select r.number from article_revision r where r.id = ${alias}.article_revision_id),
        (select r.number from claim_revision r where r.id = ${alias}.claim_revision_id))`,
    ),
    anchor: part({
      exact: column("exact"),
      prefix: column("prefix"),
      suffix: column("suffix"),
      start: column("start_at"),
      end: column("end_at"),
      // Comments are for the desk, from which nothing is withheld.
      withheld: part(
        { permission: value(() => "null"), reason: value(() => "null") },
        { present: () => "false" },
      ),
    }),
  },
  { present: ({ alias }) => `${alias}.exact is not null` },
);

export const reviewCommentReader: Reader = {
  type: "ReviewComment",
  idType: "ReviewComment",
  from: () => "review_comment",
  key: "id",
  visible: (scope) => (scope.view.kind === "desk" ? isShown(scope) : "false"),
  fields: {
    id: id("ReviewComment"),
    body: column("body"),
    at: instant("at"),
    author: one(() => personReader, byColumn("author_id")),
    replyTo: one((): Reader => reviewCommentReader, byColumn("reply_to")),
    words,
    mentions: many({
      reader: () => personReader,
      on: (comment, person) =>
        `exists (select from review_comment_mention m where m.comment_id = ${comment.alias}.id and m.person_id = ${person.alias}.id)`,
      orderBy: ({ alias }) => `${alias}.id`,
      max: mentionsMax,
    }),
    editedAt: instant("edited_at"),
    deletedAt: instant("deleted_at"),
    resolvedAt: instant("resolved_at"),
    resolvedBy: one(() => personReader, byColumn("resolved_by")),
    viewerCanEdit: derived<{ isOwn: boolean }>(
      {
        isOwn: (scope) =>
          `(${scope.alias}.author_id = ${viewerParam(scope)} and ${scope.alias}.deleted_at is null)`,
      },
      ({ isOwn }, viewer) => isOwn && (may(viewer, "EDIT") || may(viewer, "REVIEW")),
    ),
    version: column("version"),
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
