"use client";

import { Check, CloudOff } from "lucide-react";
import { useFormatter, useTranslations } from "next-intl";
import { usePathname } from "next/navigation";
import type { KeptState } from "../../lib/copy-keeper.ts";
import { signInPath } from "../../lib/next-path.ts";
import { Button } from "../../ui/button.tsx";
import { cn } from "../../ui/class-names.ts";
import { Spinner } from "../../ui/spinner.tsx";
import { TextLink } from "../../ui/text-link.tsx";

interface KeptLineProps {
  kept: KeptState;
  onRetry: () => void;
}

/** How far what is typed is kept. Only what goes wrong is read out: typing must not be talked into. */
export function KeptLine({ kept, onRetry }: KeptLineProps) {
  const t = useTranslations("claims.kept");
  const format = useFormatter();
  return (
    <div
      className={cn(
        "flex min-h-8 min-w-0 flex-1 items-center text-sm text-ink-muted",
        // Beside the buttons where there is room for its words, else above them.
        kept.kind !== "idle" && kept.kind !== "elsewhere" && "basis-56",
      )}
    >
      {kept.kind === "saving" && (
        <span className="flex items-center gap-1.5" data-kept="saving">
          <Spinner className="size-3.5" />
          {t("saving")}
        </span>
      )}
      {kept.kind === "saved" && (
        <span className="flex items-center gap-1.5" data-kept="saved">
          <Check aria-hidden className="size-3.5 text-success" />
          {t("saved", { time: format.dateTime(new Date(kept.at), { hour: "2-digit", minute: "2-digit" }) })}
        </span>
      )}
      <div role="status">{kept.kind === "notSaved" && <NotSavedLine {...kept} onRetry={onRetry} />}</div>
    </div>
  );
}

function NotSavedLine({
  why,
  isInBrowser,
  onRetry,
}: Extract<KeptState, { kind: "notSaved" }> & Pick<KeptLineProps, "onRetry">) {
  const t = useTranslations("claims.kept");
  const path = usePathname();
  return (
    <span className="flex items-start gap-2 text-warning" data-kept="notSaved">
      <CloudOff aria-hidden className="mt-0.5 size-4 shrink-0" />
      <span>
        {t(`why.${why}`)} {isInBrowser ? t("inBrowser") : t("nowhere")}{" "}
        {why === "signedOut" && <TextLink href={signInPath(path)}>{t("signIn")}</TextLink>}
        {why !== "signedOut" && why !== "refused" && (
          <Button size="small" tone="quiet" onClick={onRetry}>
            {t("retry")}
          </Button>
        )}
      </span>
    </span>
  );
}
