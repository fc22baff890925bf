"use client";

import { ExternalLink } from "lucide-react";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { cn } from "../../ui/class-names.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { SegmentedControl } from "../../ui/segmented-control.tsx";

type Width = "wide" | "phone";

/** The very page, apart from the desk: in a sandbox, where it can do nothing with the session of who looks at it. */
export function PreviewFrame({ address }: { address: string }) {
  const t = useTranslations("claims.reader");
  const [width, setWidth] = useState<Width>("wide");
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center justify-between gap-3">
        <SegmentedControl
          label={t("width")}
          value={width}
          onValueChange={setWidth}
          segments={[
            { value: "wide", label: t("wide") },
            { value: "phone", label: t("phone") },
          ]}
        />
        <LinkButton href={address} target="_blank" tone="quiet">
          <ExternalLink aria-hidden />
          {t("open")}
        </LinkButton>
      </div>
      <div className="flex justify-center rounded-lg border border-line bg-sunken p-2">
        <iframe
          title={t("frame")}
          src={address}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className={cn(
            "h-[75vh] max-w-full rounded-md border border-line bg-paper",
            width === "wide" ? "w-full" : "w-[390px]",
          )}
        />
      </div>
    </div>
  );
}
