"use client";

import { RotateCcw, X } from "lucide-react";
import { useTranslations } from "next-intl";
import { readFragment } from "../../gql/fragment-masking.ts";
import { useRefusalWords } from "../../lib/refusal-words.ts";
import { useWrite } from "../../lib/use-write.ts";
import { Button } from "../../ui/button.tsx";
import { cancelImport, retryImport } from "./import-move.action.ts";
import { importStandingFragment } from "./import-standing.fragment.ts";
import type { ImportStandingPart } from "./import-standing.fragment.ts";

/** Calls an import off that is under way, or has one tried again that stopped. */
export function ImportMoves({ standing }: { standing: ImportStandingPart }) {
  const t = useTranslations("imports.moves");
  const words = useRefusalWords();
  const { id, allowedMoves, sourceUrl } = readFragment(importStandingFragment, standing);
  const [cancel, retry] = [useWrite(cancelImport), useWrite(retryImport)];
  const refusal = cancel.refusal ?? retry.refusal;
  const name = sourceUrl ?? "";
  return (
    <div className="flex flex-col items-end gap-1">
      {allowedMoves.includes("CANCEL") && (
        <Button
          size="small"
          aria-label={t("cancelOf", { name })}
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
          aria-label={t("retryOf", { name })}
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
