"use client";

import { useTranslations } from "next-intl";
import type { ReviewNeed } from "../../gql/graphql.ts";

/** What is missing. */
export function NeedList({ needs }: { needs: readonly ReviewNeed[] }) {
  const t = useTranslations("claims.needs");
  return (
    <ul className="list-disc pl-4">
      {needs.map((need) => (
        <li key={need}>{t(`${need}.missing`)}</li>
      ))}
    </ul>
  );
}
