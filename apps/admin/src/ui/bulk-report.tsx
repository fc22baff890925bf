"use client";

import { useTranslations } from "next-intl";
import type { BulkLine } from "../lib/bulk-line.ts";
import { BrokenOff, RefusedLines } from "./bulk-lines.tsx";
import { Button } from "./button.tsx";
import { Callout } from "./callout.tsx";

export interface BulkReportProps {
  lines: readonly BulkLine[] | undefined;
  hrefOf: (id: string) => string;
  onClose: () => void;
}

/** What became of a bulk change: it stays until it is put away, since what was refused is gone through one by one. */
export function BulkReport({ lines, hrefOf, onClose }: BulkReportProps) {
  const t = useTranslations("bulk");
  const ui = useTranslations("ui");
  const count = lines?.filter(({ outcome }) => outcome === "DONE").length ?? 0;
  const isWhole = lines?.every(({ outcome }) => outcome === "DONE" || outcome === "UNCHANGED") ?? true;
  return (
    <div role="status" className="basis-full empty:hidden">
      {lines && (
        <Callout
          tone={isWhole ? "success" : "warning"}
          title={t("done", { count })}
          action={
            <Button size="small" tone="quiet" onClick={onClose}>
              {ui("close")}
            </Button>
          }
        >
          <BrokenOff lines={lines} hrefOf={hrefOf} />
          <RefusedLines lines={lines} hrefOf={hrefOf} />
        </Callout>
      )}
    </div>
  );
}
