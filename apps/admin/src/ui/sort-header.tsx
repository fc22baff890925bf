import { ArrowDown, ArrowUp, ArrowUpDown } from "lucide-react";
import type { ReactNode } from "react";
import type { ColumnSort } from "../lib/sort-links.ts";
import { Link } from "./link.tsx";

/**
 * A header that is pressed to sort by its column. Where rows become blocks the headers are only read out, and nothing
 * that takes focus may be among them: there the list's order is chosen above it.
 */
export function SortHeader({ sort, children }: { sort: ColumnSort; children: ReactNode }) {
  const Arrow = { ascending: ArrowUp, descending: ArrowDown, none: ArrowUpDown }[sort.direction ?? "none"];
  return (
    <>
      <Link
        href={sort.href}
        scroll={false}
        className="group -mx-1 inline-flex min-h-6 items-center gap-1 rounded-sm px-1 hover:text-ink @max-xl:hidden"
      >
        {children}
        <Arrow
          aria-hidden
          className={
            sort.direction === undefined
              ? "size-3.5 opacity-0 group-hover:opacity-100 group-focus-visible:opacity-100"
              : "size-3.5 text-ink"
          }
        />
      </Link>
      <span className="@xl:hidden">{children}</span>
    </>
  );
}
