"use client";

import { Check, Copy, Eye } from "lucide-react";
import { useTranslations } from "next-intl";
import { useRef } from "react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";
import { useCopy } from "./use-copy.ts";

export interface ShownOnceProps {
  title: ReactNode;
  /** What it is for, and that it is not shown again. */
  children: ReactNode;
  label: string;
  secret: string;
  onDone: () => void;
}

/** A secret that nobody can look up later: it stands until the reader says that they have kept it. */
export function ShownOnce({ title, children, label, secret, onDone }: ShownOnceProps) {
  const t = useTranslations("ui.shownOnce");
  const shown = useRef<HTMLElement>(null);
  const [copied, copy] = useCopy(secret, shown);
  const isCopied = copied === "yes";
  return (
    <section
      role="status"
      className="flex flex-col gap-3 rounded-lg border border-warning/40 bg-warning-soft p-4"
    >
      <div className="flex items-start gap-3">
        <Eye aria-hidden className="mt-1 size-4 shrink-0 text-warning" />
        <div className="flex flex-col gap-0.5">
          <h2 className="font-serif text-lg font-semibold">{title}</h2>
          <div className="text-sm text-ink-muted">{children}</div>
        </div>
      </div>
      <div className="flex flex-wrap items-center gap-2">
        <code
          ref={shown}
          aria-label={label}
          className="min-w-0 flex-[1_1_18rem] rounded-md border border-line-strong bg-raised px-3 py-1.5 font-mono text-sm break-all select-all"
        >
          {secret}
        </code>
        <Button onClick={copy}>
          {isCopied ? <Check aria-hidden /> : <Copy aria-hidden />}
          {isCopied ? t("copied") : t("copy")}
        </Button>
        <Button tone="primary" onClick={onDone}>
          {t("done")}
        </Button>
      </div>
    </section>
  );
}
