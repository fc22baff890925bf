"use client";

import { FileDown } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ListExportPartFragment } from "../../gql/graphql.ts";
import { buttonStyles } from "../../ui/button.styles.ts";
import { JobMoves } from "../../ui/job-moves.tsx";
import { cancelExport, retryExport } from "./list-export.action.ts";

interface ExportMovesProps {
  of: ListExportPartFragment;
  onDone?: () => void;
}

/** Fetches the file, calls the export off, or has it written again. */
export function ExportMoves({ of: { id, fileName, path, allowedMoves }, onDone }: ExportMovesProps) {
  const t = useTranslations("listExports.moves");
  const name = fileName;
  return (
    <JobMoves
      id={id}
      allowed={allowedMoves}
      cancel={{ words: { label: t("cancel"), of: t("cancelOf", { name }) }, run: cancelExport }}
      retry={{ words: { label: t("retry"), of: t("retryOf", { name }) }, run: retryExport }}
      onDone={onDone}
    >
      {path !== null && (
        // By the browser, not by the router: it is no page.
        <a
          href={path}
          download={fileName}
          aria-label={t("fetchOf", { name })}
          className={buttonStyles({ tone: "primary", size: "small" })}
        >
          <FileDown aria-hidden />
          {t("fetch")}
        </a>
      )}
    </JobMoves>
  );
}
