import { useFormatter, useTranslations } from "next-intl";
import { rowLink } from "../../lib/row-link.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { Table } from "../../ui/table.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { StatedAt } from "./ownership-list.tsx";
import type { Copying, Network, Ownership } from "./source-network.query.ts";

const mainLink = "font-serif font-medium text-ink decoration-line-strong";

/** What the drawing shows, in words: for whoever does not see it, or looks for a figure. */
export function CopyingTable({ network }: { network: Network }) {
  const t = useTranslations("sources.network.columns");
  const title = useTranslations("sources.network")("copyings");
  const format = useFormatter();
  return (
    <Table<Copying>
      caption={title}
      rows={network.copyings}
      keyOf={({ copierId, originalId }) => `${copierId} ${originalId}`}
      columns={[
        {
          id: "copier",
          header: t("copier"),
          isMain: true,
          cell: ({ copierId }) => <Member network={network} id={copierId} isMain />,
        },
        {
          id: "original",
          header: t("original"),
          cell: ({ originalId }) => <Member network={network} id={originalId} />,
        },
        {
          id: "count",
          header: t("count"),
          align: "end",
          cell: ({ articleCount }) => format.number(articleCount),
        },
        { id: "first", header: t("first"), cell: ({ firstAt }) => <DateDisplay value={dayOf(firstAt)} /> },
        { id: "last", header: t("last"), cell: ({ lastAt }) => <DateDisplay value={dayOf(lastAt)} /> },
      ]}
    />
  );
}

export function OwnershipTable({ network }: { network: Network }) {
  const t = useTranslations("sources.network.columns");
  const title = useTranslations("sources.network")("ownerships");
  return (
    <Table<Ownership>
      caption={title}
      rows={network.ownerships}
      keyOf={({ ownerId, ownedId }) => `${ownerId} ${ownedId}`}
      columns={[
        {
          id: "owner",
          header: t("owner"),
          isMain: true,
          cell: ({ ownerId }) => <Member network={network} id={ownerId} isMain />,
        },
        { id: "owned", header: t("owned"), cell: ({ ownedId }) => <Member network={network} id={ownedId} /> },
        {
          id: "heldSince",
          header: t("heldSince"),
          cell: ({ heldSince }) => heldSince !== null && <DateDisplay value={heldSince} />,
        },
        { id: "statedAt", header: t("statedAt"), cell: ({ statedAt }) => <StatedAt address={statedAt} /> },
        { id: "since", header: t("since"), cell: ({ since }) => <DateDisplay value={since} /> },
      ]}
    />
  );
}

/** Mostly no more than the day is known: then the hour is midnight in Greenwich. */
const dayOf = (instant: string): string => instant.slice(0, 10);

function Member({ network, id, isMain = false }: { network: Network; id: string; isMain?: boolean }) {
  const name = network.members.find((member) => member.id === id)?.name ?? id;
  return (
    <TextLink {...rowLink} href={`/sources/${id}`} className={isMain ? mainLink : undefined}>
      <bdi>{name}</bdi>
    </TextLink>
  );
}
