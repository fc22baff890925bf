"use client";

import { RotateCw, TriangleAlert } from "lucide-react";
import { useTranslations } from "next-intl";
import { useTransition } from "react";
import type { ReactNode } from "react";
import { Button } from "./button.tsx";

export interface ErrorStateProps {
  /** What happened. */
  title: ReactNode;
  /** What can be done about it. */
  children: ReactNode;
  /** What to quote when asking for help. */
  reference?: string | undefined;
  onRetry?: (() => void) | undefined;
  action?: ReactNode | undefined;
  headingLevel?: 1 | 2 | 3 | undefined;
}

export function ErrorState({
  title,
  children,
  reference,
  onRetry,
  action,
  headingLevel = 1,
}: ErrorStateProps) {
  const Heading = `h${headingLevel}` as const;
  const t = useTranslations("ui");
  const [pending, startTransition] = useTransition();
  return (
    <div role="alert" className="mx-auto flex max-w-lg flex-col items-start gap-3 px-6 py-16">
      <TriangleAlert aria-hidden className="size-7 stroke-[1.5] text-danger" />
      <Heading className="font-serif text-2xl font-semibold">{title}</Heading>
      <div className="text-ink-muted">{children}</div>
      <div className="mt-1 flex flex-wrap gap-2">
        {onRetry !== undefined && (
          <Button tone="primary" pending={pending} onClick={() => startTransition(onRetry)}>
            <RotateCw aria-hidden />
            {t("retry")}
          </Button>
        )}
        {action}
      </div>
      {reference !== undefined && (
        <p className="text-sm text-ink-subtle">
          {t.rich("reference", { reference, code: (text) => <code className="font-mono">{text}</code> })}
        </p>
      )}
    </div>
  );
}
