"use client";

import { useLocale, useTranslations } from "next-intl";
import type { BulkLine } from "../lib/bulk-line.ts";
import type { ShownRefusal } from "../lib/outcome.ts";
import { useRefusalWords } from "../lib/refusal-words.ts";
import { TextLink } from "./text-link.tsx";

/** Those that are refused, each with its reason. In a dialog they are no links: following one would leave it. */
export function RefusedLines({
  lines,
  hrefOf,
}: {
  lines: readonly BulkLine[];
  hrefOf?: ((id: string) => string) | undefined;
}) {
  const t = useTranslations("bulk");
  const reasonOf = useReason();
  const refused = lines.filter(({ refusal }) => refusal !== undefined);
  if (refused.length === 0) return null;
  return (
    <div className="flex flex-col gap-1.5">
      <p className="font-medium">{t("refused", { count: refused.length })}</p>
      <ul className="flex flex-col divide-y divide-line">
        {refused.map(({ id, title, refusal }) => (
          <li key={id} className="py-1.5 text-sm">
            <Title id={id} title={title} hrefOf={hrefOf} />
            {refusal && <p className="text-ink-muted">{reasonOf(refusal)}</p>}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Where something went wrong, what comes behind it was not tried: what was done before stands. */
export function BrokenOff({ lines, hrefOf }: { lines: readonly BulkLine[]; hrefOf: (id: string) => string }) {
  const t = useTranslations("bulk");
  const failed = lines.filter(({ outcome }) => outcome === "FAILED");
  const notTried = lines.filter(({ outcome }) => outcome === "NOT_TRIED").length;
  if (failed.length === 0) return null;
  return (
    <div className="mb-2 flex flex-col gap-1.5 last:mb-0">
      <p className="font-medium">{t("failed")}</p>
      <ul>
        {failed.map(({ id, title }) => (
          <li key={id}>
            <Title id={id} title={title} hrefOf={hrefOf} />
          </li>
        ))}
      </ul>
      <p>{t("notTried", { count: notTried })}</p>
    </div>
  );
}

/** Why one of many is refused: nothing was typed for it alone, and nothing is to be read again. */
function useReason(): (refusal: ShownRefusal) => string {
  const t = useTranslations("bulk.reasons");
  const words = useRefusalWords();
  const locale = useLocale();
  return (refusal) => {
    const { code, missing = [] } = refusal;
    if (code === "NOT_IN_THIS_STATE") return t("NOT_IN_THIS_STATE");
    if (code === "STALE_VERSION" || code === "STALE_DUE_DATE") return t("STALE");
    if (code === "NOT_READY_FOR_REVIEW") {
      const needs = missing.map((need) => t(`needs.${need}`));
      return t("NOT_READY_FOR_REVIEW", { needs: new Intl.ListFormat(locale).format(needs) });
    }
    const { title, advice } = words(refusal);
    return `${title} ${advice}`;
  };
}

function Title({
  id,
  title,
  hrefOf,
}: {
  id: string;
  title: string | null;
  hrefOf: ((id: string) => string) | undefined;
}) {
  const t = useTranslations("bulk");
  if (title === null) return <p>{t("gone")}</p>;
  if (hrefOf === undefined)
    return (
      <p dir="auto" className="line-clamp-2">
        {title}
      </p>
    );
  return (
    <TextLink href={hrefOf(id)} dir="auto" className="line-clamp-2 text-ink">
      {title}
    </TextLink>
  );
}

/** What is to be known of all of them before it is done. */
export function BulkSums({ lines }: { lines: readonly BulkLine[] }) {
  const t = useTranslations("bulk");
  const count = (outcome: BulkLine["outcome"]) => lines.filter((line) => line.outcome === outcome).length;
  const [done, unchanged] = [count("DONE"), count("UNCHANGED")];
  const again = lines.filter(({ reviewedAgain }) => reviewedAgain).length;
  return (
    <>
      <p className="font-medium">{t("canBeDone", { done, total: lines.length })}</p>
      {unchanged > 0 && <p>{t("unchanged", { count: unchanged })}</p>}
      {again > 0 && <p className="text-warning">{t("reviewedAgain", { count: again })}</p>}
    </>
  );
}
