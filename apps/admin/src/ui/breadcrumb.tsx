import { ChevronLeft, ChevronRight } from "lucide-react";
import { Link } from "./link.tsx";
import type { ReactNode } from "react";

export interface Crumb {
  label: ReactNode;
  href?: string | undefined;
}

/** On a phone, where the page's own heading stands right below, what is left of it is the way back. */
export function Breadcrumb({ label, crumbs }: { label: string; crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={label} className="-mx-1 min-w-0">
      <ol className="flex min-w-0 items-center gap-1 text-sm text-ink-subtle">
        {crumbs.map((crumb, index) => (
          <CrumbItem key={index} crumb={crumb} isFirst={index === 0} isLast={index === crumbs.length - 1} />
        ))}
      </ol>
    </nav>
  );
}

function CrumbItem({ crumb, isFirst, isLast }: { crumb: Crumb; isFirst: boolean; isLast: boolean }) {
  return (
    <li className="flex min-w-0 items-center gap-1 last:min-w-24 last:flex-1 max-sm:hidden max-sm:only:flex max-sm:nth-last-2:flex sm:first:shrink-0">
      {!isFirst && <ChevronRight aria-hidden className="size-3.5 shrink-0 max-sm:hidden" />}
      {!isLast && <ChevronLeft aria-hidden className="size-4 shrink-0 sm:hidden" />}
      {isLast || crumb.href === undefined ? (
        <span aria-current={isLast ? "page" : undefined} className="truncate px-1 text-ink">
          <bdi>{crumb.label}</bdi>
        </span>
      ) : (
        <Link href={crumb.href} className="truncate rounded-sm px-1 py-0.5 hover:text-ink hover:underline">
          <bdi>{crumb.label}</bdi>
        </Link>
      )}
    </li>
  );
}
