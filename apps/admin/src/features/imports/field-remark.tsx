import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { remarksOf, unsureBelow } from "./finding-mark.ts";
import type { Finding } from "./finding-mark.ts";

/** What reading remarked about each field, to be shown below it. */
export function fieldRemarks(findings: readonly Finding[]): Readonly<Record<string, ReactNode>> {
  const fields = [...new Set(findings.map(({ field }) => field))];
  return Object.fromEntries(
    fields
      .map((field) => [field, remarksOf(findings, field)] as const)
      .filter(([, remarks]) => remarks.length > 0)
      .map(([field, remarks]) => [field, <FieldRemark key={field} remarks={remarks} />]),
  );
}

function FieldRemark({ remarks }: { remarks: readonly Finding[] }) {
  const t = useTranslations("imports.remarks");
  const others = [...new Set(remarks.flatMap(({ disagreesWith }) => disagreesWith))];
  const known = [...new Set(remarks.flatMap(({ remark }) => remark ?? []))].filter((name) =>
    t.has(`known.${name}`),
  );
  const isUnsure = known.length === 0 && remarks.some(({ confidence }) => confidence < unsureBelow);
  return (
    <span className="flex flex-col gap-0.5 text-warning">
      {others.length > 0 && <span>{t("others", { values: others.join(" · ") })}</span>}
      {known.map((name) => (
        <span key={name}>{t(`known.${name}`)}</span>
      ))}
      {isUnsure && <span>{t("unsure")}</span>}
    </span>
  );
}
