import { useTranslations } from "next-intl";
import { Card } from "../../ui/card.tsx";
import { OwnershipList } from "./ownership-list.tsx";
import type { DeskSource } from "./source-desk.query.ts";

/** Above what a source published and said through the years: whose it was meanwhile. */
export function SourceOwnerships({ ownerships }: Pick<DeskSource, "ownerships">) {
  const t = useTranslations("sources.ownership");
  if (ownerships.length === 0) return null;
  return (
    <Card title={t("overTime")}>
      <OwnershipList ownerships={ownerships} />
    </Card>
  );
}
