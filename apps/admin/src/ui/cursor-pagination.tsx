import { ChevronLeft, ChevronRight } from "lucide-react";
import { Link } from "./link.tsx";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { buttonStyles } from "./button.styles.ts";

export interface CursorPaginationProps {
  /** What is walked through, for screen readers. */
  label: string;
  previousHref?: string | undefined;
  nextHref?: string | undefined;
  /** How much there is in all, in words. */
  total?: ReactNode | undefined;
}

export function CursorPagination({ label, previousHref, nextHref, total }: CursorPaginationProps) {
  const t = useTranslations("ui.pagination");
  const figure = <p className="numerals text-sm text-ink-subtle">{total}</p>;
  // All of it is on this page: there is nowhere to go.
  if (previousHref === undefined && nextHref === undefined) return figure;
  return (
    <nav aria-label={label} className="flex flex-wrap items-center justify-between gap-3">
      {figure}
      <div className="flex gap-2">
        <Step href={previousHref} rel="prev">
          <ChevronLeft aria-hidden />
          {t("previous")}
        </Step>
        <Step href={nextHref} rel="next">
          {t("next")}
          <ChevronRight aria-hidden />
        </Step>
      </div>
    </nav>
  );
}

function Step({ href, rel, children }: { href: string | undefined; rel: string; children: ReactNode }) {
  const className = buttonStyles({ size: "small" });
  if (href === undefined) {
    return (
      <span role="link" aria-disabled="true" className={className}>
        {children}
      </span>
    );
  }
  return (
    <Link href={href} rel={rel} className={className}>
      {children}
    </Link>
  );
}
