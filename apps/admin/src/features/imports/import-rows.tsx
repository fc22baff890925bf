"use client";

import { useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import { rowLink } from "../../lib/row-link.ts";
import { DateDisplay } from "../../ui/date-display.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ImportMoves } from "./import-moves.tsx";
import type { ListedImport } from "./import-page.fragment.ts";
import { ImportStanding } from "./import-standing.tsx";
import { importStandingFragment } from "./import-standing.fragment.ts";
import { useFollowed } from "../../lib/use-followed.ts";

/** Imports with where they stand; as long as one is under way, they are read anew by themselves. */
export function ImportRows({ imports }: { imports: readonly ListedImport[] }) {
  const t = useTranslations("imports.list");
  const standings = readFragment(importStandingFragment, imports);
  const open = standings.filter(({ state }) => state === "QUEUED" || state === "RUNNING").length;
  useFollowed(open > 0, standings);
  return (
    <>
      <p role="status" className="sr-only">
        {t("open", { count: open })}
      </p>
      <ul className="divide-y divide-line">
        {imports.map((one) => (
          <li key={one.id} className="flex flex-wrap items-center gap-x-4 gap-y-2 px-4 py-3">
            <div className="flex min-w-0 flex-1 basis-72 flex-col gap-1.5">
              <ImportName of={one} />
              <ImportStanding standing={one} />
              <ImportOrigin of={one} />
            </div>
            <ImportMoves standing={one} />
            <DateDisplay value={one.createdAt} relative className="text-sm text-ink-subtle" />
          </li>
        ))}
      </ul>
    </>
  );
}

function ImportName({ of }: { of: ListedImport }) {
  const t = useTranslations("imports.list");
  const { sourceUrl } = readFragment(importStandingFragment, of);
  const { article } = of;
  return (
    <TextLink
      {...rowLink}
      href={`/import/${of.id}`}
      dir="auto"
      {...(article === null ? {} : { lang: article.language })}
      className={article === null ? "self-start break-all" : "self-start font-serif"}
    >
      {article?.title ?? sourceUrl ?? of.fileName ?? t("unread")}
    </TextLink>
  );
}

/** How it came in, and by whom: their name leads to all that they asked for. */
function ImportOrigin({ of }: { of: ListedImport }) {
  const t = useTranslations("imports.list");
  const { way, fileName, createdBy } = of;
  return (
    <p className="text-sm text-ink-subtle">
      {t(`ways.${way}`)}
      {fileName !== null && (
        <>
          {" · "}
          <bdi className="break-all">{fileName}</bdi>
        </>
      )}
      {" · "}
      <TextLink
        href={`/import?by=${createdBy.id}`}
        aria-label={t("onlyOf", { name: createdBy.name })}
        className="text-ink-subtle"
      >
        <bdi>{createdBy.name}</bdi>
      </TextLink>
    </p>
  );
}
