"use client";

import { useTranslations } from "next-intl";

const known = ["EVIDENCE", "VERDICT"] as const;

/** What is missing, as the API names it; a need that has no words here is shown by its name. */
export function NeedList({ needs }: { needs: readonly string[] }) {
  const t = useTranslations("claims.needs");
  return (
    <ul className="list-disc pl-4">
      {needs.map((need) => {
        const name = known.find((candidate) => candidate === need);
        return <li key={need}>{name === undefined ? need : t(`${name}.missing`)}</li>;
      })}
    </ul>
  );
}
