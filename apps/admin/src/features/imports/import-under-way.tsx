"use client";

import { useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import { Card } from "../../ui/card.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ImportMoves } from "./import-moves.tsx";
import { ImportStanding } from "./import-standing.tsx";
import { importStandingFragment } from "./import-standing.fragment.ts";
import type { ImportStandingPart } from "./import-standing.fragment.ts";
import { useFollowed } from "../../lib/use-followed.ts";

/** An import that became no article, or not yet. */
export function ImportUnderWay({ standing }: { standing: ImportStandingPart }) {
  const t = useTranslations("imports.underWay");
  const one = readFragment(importStandingFragment, standing);
  useFollowed(one.state === "QUEUED" || one.state === "RUNNING", one);
  return (
    <>
      <PageHeader
        overline={t("title")}
        title={<span className="wrap-anywhere">{one.sourceUrl}</span>}
        isLong
        description={t(`description.${one.state}`)}
        actions={<ImportMoves standing={standing} />}
      />
      <Card>
        <ImportStanding standing={standing} />
      </Card>
    </>
  );
}
