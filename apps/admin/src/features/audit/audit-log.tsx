import { ScrollText } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { ListTotal } from "../../ui/list-total.tsx";
import { pageLinks } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { auditChoice, auditVariables, isNarrowed } from "./audit-choice.ts";
import { AuditFilters } from "./audit-filters.tsx";
import { auditCountQuery, auditLogQuery } from "./audit-log.query.ts";
import { AuditRows } from "./audit-rows.tsx";

const path = "/audit";

/** Everything that anybody did, the latest first. */
export async function AuditLog({ params }: { params: SearchParams }) {
  const t = await getTranslations("audit");
  const { auditRecords, node } = await execute(auditLogQuery, auditVariables(params));
  const { nodes, pageInfo } = auditRecords;
  const page = { rows: nodes.length, ...pageInfo };
  const person = node != null && "name" in node ? node : null;
  const choice = auditChoice(params);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} />
      <ListKeys title={t("rows")} next={t("keys.next")} previous={t("keys.previous")} />
      <Card
        flush
        footer={
          page.rows === 0 && !page.hasPreviousPage ? undefined : (
            <CursorPagination
              label={t("pages")}
              total={
                <ListTotal
                  page={page}
                  params={params}
                  words={(count) => t("total", { count })}
                  counted={async () => t("total", { count: await countRecords(params) })}
                />
              }
              {...pageLinks(path, params, pageInfo)}
            />
          )
        }
      >
        <AuditFilters params={params} person={person} thing={nodes[0]?.subjectName ?? choice.thing} />
        {nodes.length === 0 ? (
          <EmptyState
            icon={<ScrollText aria-hidden />}
            title={t("none.title")}
            action={isNarrowed(choice) ? <LinkButton href={path}>{t("none.action")}</LinkButton> : undefined}
          >
            {t("none.advice")}
          </EmptyState>
        ) : (
          <AuditRows records={nodes} params={params} />
        )}
      </Card>
    </>
  );
}

async function countRecords(params: SearchParams): Promise<number> {
  const { search, filter } = auditVariables(params);
  const { auditRecords } = await execute(auditCountQuery, { search, filter });
  return auditRecords.totalCount;
}
