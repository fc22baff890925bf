import type { ClaimState } from "@claimdesk/shared/claim-state";
import { useLocale, useTranslations } from "next-intl";
import { claimStateMarks } from "../../lib/claim-state-mark.ts";
import { countryName } from "../../lib/country-name.ts";
import { rowLink } from "../../lib/row-link.ts";
import { Badge } from "../../ui/badge.tsx";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ClaimCell, VerdictCell } from "./claim-cell.tsx";
import type { OwnedSource, SourceArticle, SourceClaim } from "./source-parts.query.ts";

const keyOf = ({ id }: { id: string }) => id;
const mainLink = "font-serif font-medium text-ink decoration-line-strong";

export function SourceArticleTable({ articles }: { articles: readonly SourceArticle[] }) {
  const t = useTranslations("sources.parts");
  return (
    <Table
      caption={t("view.articles")}
      rows={articles}
      keyOf={keyOf}
      columns={[
        {
          id: "title",
          header: t("columns.title"),
          isMain: true,
          cell: ({ id, title, language }) => (
            <TextLink {...rowLink} href={`/articles/${id}`} lang={language} dir="auto" className={mainLink}>
              {title}
            </TextLink>
          ),
        },
        {
          id: "publisher",
          header: t("columns.publisher"),
          cell: ({ publisher }) => <bdi>{publisher?.name ?? "–"}</bdi>,
          under: ({ publisher }) => publisher && <bdi>{publisher.name}</bdi>,
        },
        {
          id: "date",
          header: t("columns.date"),
          cell: ({ publishedAt }) => (publishedAt === null ? "–" : <DateDisplay value={publishedAt} />),
          under: ({ publishedAt }) => publishedAt && <DateDisplay value={publishedAt} />,
        },
        { id: "claims", header: t("columns.claims"), align: "end", cell: ({ claims }) => claims.totalCount },
      ]}
    />
  );
}

export function SourceClaimTable({ claims }: { claims: readonly SourceClaim[] }) {
  const t = useTranslations("sources.parts");
  return (
    <Table
      caption={t("view.claims")}
      rows={claims}
      keyOf={keyOf}
      columns={[
        {
          id: "text",
          header: t("columns.claim"),
          isMain: true,
          cell: (claim) => <ClaimCell {...claim} />,
        },
        {
          id: "verdict",
          header: t("columns.verdict"),
          cell: ({ verdict }) => <VerdictCell verdict={verdict} />,
        },
        { id: "state", header: t("columns.state"), cell: ({ state }) => <StateBadge state={state} /> },
        {
          id: "updated",
          header: t("columns.updated"),
          cell: ({ updatedAt }) => <DateDisplay value={updatedAt} relative />,
          under: ({ updatedAt }) => <DateDisplay value={updatedAt} relative />,
        },
      ]}
    />
  );
}

function StateBadge({ state }: { state: ClaimState }) {
  const t = useTranslations("states");
  const { tone, icon: Icon } = claimStateMarks[state];
  return (
    <Badge tone={tone} icon={<Icon aria-hidden />}>
      {t(`claim.${state}`)}
    </Badge>
  );
}

export function OwnedTable({ sources }: { sources: readonly OwnedSource[] }) {
  const t = useTranslations("sources.parts");
  const kinds = useTranslations("states.sourceKind");
  const locale = useLocale();
  return (
    <Table
      caption={t("view.owned")}
      rows={sources}
      keyOf={keyOf}
      columns={[
        {
          id: "name",
          header: t("columns.name"),
          isMain: true,
          cell: ({ id, name }) => (
            <TextLink {...rowLink} href={`/sources/${id}`} className={mainLink}>
              {name}
            </TextLink>
          ),
        },
        { id: "kind", header: t("columns.kind"), cell: ({ kind }) => kinds(kind) },
        {
          id: "country",
          header: t("columns.country"),
          cell: ({ country }) => (country === null ? "–" : countryName(country, locale)),
        },
      ]}
    />
  );
}
