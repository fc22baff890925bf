"use client";

import { useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import { JobMoves } from "../../ui/job-moves.tsx";
import { cancelImport, retryImport } from "./import-move.action.ts";
import { importStandingFragment } from "./import-standing.fragment.ts";
import type { ImportStandingPart } from "./import-standing.fragment.ts";

/** Calls an import off that is under way, or has one tried again that stopped. */
export function ImportMoves({ standing }: { standing: ImportStandingPart }) {
  const t = useTranslations("imports.moves");
  const { id, allowedMoves, sourceUrl } = readFragment(importStandingFragment, standing);
  const name = sourceUrl ?? "";
  return (
    <JobMoves
      id={id}
      allowed={allowedMoves}
      cancel={{ words: { label: t("cancel"), of: t("cancelOf", { name }) }, run: cancelImport }}
      retry={{ words: { label: t("retry"), of: t("retryOf", { name }) }, run: retryImport }}
    />
  );
}
