"use client";

import { useTranslations } from "next-intl";
import { Progress } from "../../ui/progress.tsx";
import { ExportMoves } from "./export-moves.tsx";
import { ExportStanding } from "./export-standing.tsx";
import { useFollowedExport } from "./use-followed-export.ts";

/** An export that was just asked for: how far it is, and its file. */
export function ExportFollowed({ id }: { id: string }) {
  const t = useTranslations("listExports");
  const { found, isLost, look } = useFollowedExport(id);
  if (found === undefined && !isLost) return <Progress label={t("progress")} />;
  return (
    <div className="flex flex-col gap-3">
      <div role="status" className="flex flex-col gap-3">
        {found !== undefined && <ExportStanding of={found} />}
        {found?.allowedMoves.includes("CANCEL") && <p className="text-sm text-ink-muted">{t("goesOn")}</p>}
        {isLost && <p className="text-sm text-danger">{t("lost")}</p>}
      </div>
      {found !== undefined && <ExportMoves of={found} onDone={look} />}
    </div>
  );
}
