"use client";

import { FileDown, RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import type { ListExportPartFragment } from "../../gql/graphql.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useWrite } from "../../lib/use-write.ts";
import { buttonStyles } from "../../ui/button.styles.ts";
import { Button } from "../../ui/button.tsx";
import { cancelExport, retryExport } from "./list-export.action.ts";

interface ExportMovesProps {
  of: ListExportPartFragment;
  onDone?: () => void;
}

/** Fetches the file, calls the export off, or has it written again. */
export function ExportMoves({ of: { id, fileName, path, allowedMoves }, onDone }: ExportMovesProps) {
  const t = useTranslations("listExports.moves");
  const words = useRefusalWords();
  const [cancel, retry] = [useWrite(cancelExport, onDone), useWrite(retryExport, onDone)];
  const refusal = cancel.refusal ?? retry.refusal;
  return (
    <div className="flex flex-wrap items-center gap-2">
      {path !== null && (
        // By the browser, not by the router: it is no page.
        <a
          href={path}
          download={fileName}
          aria-label={t("fetchOf", { name: fileName })}
          className={buttonStyles({ tone: "primary", size: "small" })}
        >
          <FileDown aria-hidden />
          {t("fetch")}
        </a>
      )}
      {allowedMoves.includes("CANCEL") && (
        <Button
          size="small"
          aria-label={t("cancelOf", { name: fileName })}
          pending={cancel.pending}
          onClick={() => cancel.run(id)}
        >
          <X aria-hidden />
          {t("cancel")}
        </Button>
      )}
      {allowedMoves.includes("RETRY") && (
        <Button
          size="small"
          aria-label={t("retryOf", { name: fileName })}
          pending={retry.pending}
          onClick={() => retry.run(id)}
        >
          <RotateCcw aria-hidden />
          {t("retry")}
        </Button>
      )}
      {refusal !== undefined && (
        <span role="alert" className="text-sm text-danger">
          {words(refusal).title}
        </span>
      )}
    </div>
  );
}
