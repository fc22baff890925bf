import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { Waypoints } from "lucide-react";
import { foundOrNot } from "../../lib/found.ts";
import { execute } from "../../lib/graphql-client.ts";
import { Callout } from "../../ui/callout.tsx";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { NetworkDrawing } from "./network-drawing.tsx";
import { NetworkFrame } from "./network-frame.tsx";
import { CopyingTable, OwnershipTable } from "./network-tables.tsx";
import { sourceNetworkQuery } from "./source-network.query.ts";

/** Who is around a source, as a drawing and as tables. */
export async function SourceNetwork({ id, name }: { id: string; name: string }) {
  const t = await getTranslations("sources.network");
  const { sourceNetwork: network } = await foundOrNot(execute(sourceNetworkQuery, { id }));
  if (network === null) notFound();
  const { copyings, ownerships, isWhole } = network;
  const history = await getTranslations("history");
  const header = (
    <PageHeader
      overline={<bdi>{name}</bdi>}
      title={t("title")}
      description={t("description")}
      actions={<LinkButton href={`/sources/${id}`}>{history("back.source")}</LinkButton>}
    />
  );
  if (copyings.length + ownerships.length === 0) {
    return (
      <>
        {header}
        <EmptyState icon={<Waypoints aria-hidden />} title={t("empty.title")}>
          {t("empty.advice")}
        </EmptyState>
      </>
    );
  }
  return (
    <>
      {header}
      {!isWhole && <Callout>{t("cut")}</Callout>}
      <Card>
        <div className="flex flex-col gap-3">
          <p className="measure text-sm text-ink-muted">{t("key")}</p>
          <NetworkFrame label={t("drawing")}>
            <NetworkDrawing network={network} centre={id} />
          </NetworkFrame>
        </div>
      </Card>
      {copyings.length > 0 && (
        <Card flush title={t("copyings")}>
          <CopyingTable network={network} />
        </Card>
      )}
      {ownerships.length > 0 && (
        <Card flush title={t("ownerships")}>
          <OwnershipTable network={network} />
        </Card>
      )}
    </>
  );
}
