import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { PageHeader } from "../../ui/page-header.tsx";
import { AddDesk } from "./add-desk.tsx";
import { DeskCard } from "./desk-card.tsx";
import { desksQuery } from "./desks.query.ts";

/** Which desks there are, who belongs to them, and what reviews take at each. */
export async function DesksView() {
  const t = await getTranslations("desks");
  const { desks } = await execute(desksQuery);
  return (
    <>
      <PageHeader title={t("title")} description={t("description")} actions={<AddDesk />} />
      {desks.nodes.map((desk) => (
        <DeskCard key={desk.id} desk={desk} />
      ))}
      {desks.totalCount > desks.nodes.length && (
        <p className="text-sm text-ink-muted">
          {t("more", { count: desks.totalCount - desks.nodes.length })}
        </p>
      )}
    </>
  );
}
