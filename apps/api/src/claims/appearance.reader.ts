import { attributionLinksMax } from "@claimdesk/shared/limits";
import { articleReader } from "../articles/article.reader.ts";
import { articleRevisionReader } from "../articles/article-revision.reader.ts";
import { excerptLength, quotation, withholding } from "../articles/withholding.reader.ts";
import { filterBy, orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  id,
  many,
  one,
  part,
  value,
  type PartField,
  type Reader,
} from "../platform/graphql/reader.ts";
import type { Sql } from "../platform/graphql/statement.ts";
import { byNamedSource } from "../sources/source-merge.reader.ts";
import { sourceReader } from "../sources/source.reader.ts";
import { belongsTo, isWithheld } from "./claim-visibility.reader.ts";

const isLong: Sql = ({ alias }) => `${alias}.end_at - ${alias}.start_at > ${String(excerptLength)}`;

/** The five columns of an anchor, null together or not at all, in a row that has its article or names it by `articleId`. */
const anchorIn = (articleId?: Sql): PartField =>
  part(
    {
      exact: value(quotation("exact", isLong, articleId)),
      prefix: column("prefix"),
      suffix: column("suffix"),
      start: column("start_at"),
      end: column("end_at"),
      withheld: withholding(isLong, articleId),
    },
    { present: ({ alias }) => `${alias}.exact is not null` },
  );

export const anchorPart = anchorIn();

export const attributionLinkReader: Reader = {
  type: "AttributionLink",
  from: () => "attribution_link",
  key: "id",
  // Reached through its appearance only.
  visible: () => "true",
  fields: {
    verb: column("verb"),
    source: one(() => sourceReader, byNamedSource),
    anchor: anchorIn(
      ({ alias }) => `(select p.article_id from appearance p where p.id = ${alias}.appearance_id)`,
    ),
  },
};

export const appearanceReader: Reader = {
  type: "Appearance",
  from: () => "appearance",
  key: "id",
  // No root leads here: an appearance is reached through the revision of a claim that the viewer sees.
  visible: () => "true",
  fields: {
    id: id("Appearance"),
    number: column("position", { access: "SEE_DESK" }),
    anchor: anchorPart,
    attribution: many({
      reader: () => attributionLinkReader,
      on: (appearance, link) => `${link.alias}.appearance_id = ${appearance.alias}.id`,
      orderBy: ({ alias }) => `${alias}.position`,
      max: attributionLinksMax,
    }),
    article: one(() => articleReader, byColumn("article_id")),
    revision: one(() => articleRevisionReader, byColumn("article_revision_id")),
    revisionNumber: value(
      ({ alias }) => `(select r.number from article_revision r where r.id = ${alias}.article_revision_id)`,
    ),
  },
};

const appearanceList: List = {
  name: "appearances",
  reader: () => appearanceReader,
  filters: { articleId: filterBy("uuid", "article_id", { idType: "Article" }) },
  orders: { POSITION: orderBy("int8", "position") },
  defaultOrder: [{ field: "POSITION", direction: "ASC" }],
};

export const claimAppearances = connection(
  () => appearanceList,
  (claim, appearance) =>
    `${appearance.alias}.claim_id = ${claim.alias}.id and ${belongsTo(claim, appearance.alias)} and not ${isWithheld(claim)}`,
);
