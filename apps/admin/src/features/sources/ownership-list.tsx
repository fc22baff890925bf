import { useTranslations } from "next-intl";
import { webAddress } from "../../lib/web-address.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import type { DeskSource } from "./source-desk.query.ts";

type Ownership = DeskSource["ownerships"][number];

/** Whose it is and whose it was, the latest first, each with where that is stated. */
export function OwnershipList({ ownerships }: Pick<DeskSource, "ownerships">) {
  return (
    <ul className="flex flex-col gap-1">
      {ownerships.map((ownership) => (
        <li key={ownership.owner.id} className="flex flex-wrap items-baseline gap-x-3">
          <TextLink href={`/sources/${ownership.owner.id}`} className="inline-block min-h-6">
            <bdi>{ownership.owner.name}</bdi>
          </TextLink>
          <Period {...ownership} />
          <StatedAt address={ownership.statedAt} />
        </li>
      ))}
    </ul>
  );
}

function Period({ since, until }: Pick<Ownership, "since" | "until">) {
  const t = useTranslations("sources.ownership.period");
  const date = (value: string) => () => <DateDisplay value={value} />;
  const words =
    since !== null && until !== null
      ? t.rich("both", { since: date(since), until: date(until) })
      : since !== null
        ? t.rich("since", { since: date(since) })
        : until !== null && t.rich("until", { until: date(until) });
  return words !== false && <span className="text-sm text-ink-muted">{words}</span>;
}

export function StatedAt({ address }: { address: string | null }) {
  const t = useTranslations("sources.ownership");
  const url = address === null ? undefined : webAddress(address);
  if (url === undefined) return null;
  return (
    <a
      href={url.href}
      target="_blank"
      rel="noreferrer"
      className="inline-block min-h-6 text-sm text-accent underline decoration-accent-line underline-offset-[0.2em] hover:text-accent-hover hover:decoration-2"
    >
      {t("statedOn", { host: url.host })}
    </a>
  );
}
