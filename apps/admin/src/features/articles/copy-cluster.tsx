import { useTranslations } from "next-intl";
import type { FragmentType } from "../../gql/fragment-masking.ts";
import { readFragment } from "../../gql/fragment-masking.ts";
import { Card } from "../../ui/card.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { ClusterMember } from "./cluster-member.ts";
import { ClusterPicture } from "./cluster-picture.tsx";
import { copyClusterFragment } from "./copies.fragment.ts";

export interface CopyClusterProps {
  article: FragmentType<typeof copyClusterFragment>;
}

/** The copies that the article stands among, as a picture and as a table: for a claim they are one source. */
export function CopyCluster({ article }: CopyClusterProps) {
  const t = useTranslations("articles.cluster");
  const { id, copyCluster } = readFragment(copyClusterFragment, article);
  const columns = useColumns(copyCluster?.members.nodes ?? []);
  if (copyCluster === null) return null;
  const { nodes, totalCount } = copyCluster.members;
  return (
    <Card title={t("title")} flush>
      <p className="px-4 py-3 text-sm text-ink-muted">{t("advice", { count: totalCount })}</p>
      <div
        role="region"
        tabIndex={0}
        aria-label={t("pictureRegion")}
        className="overflow-x-auto border-y border-line px-2 py-3 -outline-offset-2"
      >
        <ClusterPicture members={nodes} hereId={id} />
      </div>
      <p className="px-4 py-2 text-xs text-ink-muted">{t("legend")}</p>
      <Table caption={t("table")} columns={columns} rows={nodes} keyOf={(member) => member.article.id} />
      {totalCount > nodes.length && (
        <p className="px-4 py-3 text-sm text-ink-muted">{t("more", { count: totalCount - nodes.length })}</p>
      )}
    </Card>
  );
}

function useColumns(members: readonly ClusterMember[]): Column<ClusterMember>[] {
  const t = useTranslations("articles.cluster");
  const numberOf = (id: string | undefined) => members.findIndex(({ article }) => article.id === id) + 1;
  return [
    {
      id: "number",
      header: t("columns.number"),
      align: "end",
      cell: ({ article }) => <span className="numerals">{numberOf(article.id)}</span>,
    },
    {
      id: "article",
      header: t("columns.article"),
      isMain: true,
      cell: ({ article }) => (
        <TextLink href={`/articles/${article.id}`} className="font-serif">
          {article.title}
        </TextLink>
      ),
    },
    {
      id: "publisher",
      header: t("columns.publisher"),
      cell: ({ article }) => article.publisher?.name ?? t("noPublisher"),
    },
    {
      id: "date",
      header: t("columns.date"),
      cell: ({ article: { publishedAt } }) =>
        publishedAt === null ? t("noDate") : <DateDisplay value={publishedAt} />,
    },
    {
      id: "relation",
      header: t("columns.relation"),
      cell: ({ relation, copiedFrom }) =>
        copiedFrom === null
          ? t(`relations.${relation}`)
          : t("relationTo", { relation: t(`relations.${relation}`), number: numberOf(copiedFrom.id) }),
    },
    {
      id: "share",
      header: t("columns.share"),
      align: "end",
      cell: ({ share }) => (share === null ? "–" : <span className="numerals">{t("share", { share })}</span>),
    },
  ];
}
