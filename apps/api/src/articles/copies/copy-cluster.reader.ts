import type { List } from "../../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  extendReader,
  one,
  type Reader,
} from "../../platform/graphql/reader.ts";
import { articleReader } from "../article.reader.ts";

const copyClusterMemberReader: Reader = {
  type: "CopyClusterMember",
  from: () =>
    `(select m.*, coalesce(a.published_from, a.created_at) as appeared_at
      from copy_cluster_member m join article a on a.id = m.article_id)`,
  key: "article_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    article: one(() => articleReader, byColumn("article_id")),
    relation: column("relation"),
    copiedFrom: one(() => articleReader, byColumn("copied_from")),
    share: column("share"),
  },
};

const copyClusterMemberList: List = {
  name: "copyClusterMembers",
  reader: () => copyClusterMemberReader,
  orders: {
    APPEARED_AT: { sql: ({ alias }) => `${alias}.appeared_at`, cast: "timestamptz" },
  },
  defaultOrder: [{ field: "APPEARED_AT", direction: "ASC" }],
};

/** A cluster is known by its original. */
const copyClusterReader: Reader = {
  type: "CopyCluster",
  from: () => "article",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    original: one(() => articleReader, byColumn("id")),
    members: connection(
      () => copyClusterMemberList,
      (cluster, member) => `${member.alias}.original_id = ${cluster.alias}.id`,
    ),
  },
};

extendReader(articleReader, {
  copyCluster: one(
    () => copyClusterReader,
    (article, cluster) =>
      `${cluster.alias}.id = (select m.original_id from copy_cluster_member m where m.article_id = ${article.alias}.id)`,
    { access: "SEE_DESK" },
  ),
});
