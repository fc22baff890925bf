import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

interface Description {
  term: ReactNode;
  value: ReactNode;
}

export interface DescriptionListProps {
  items: readonly Description[];
  /** Terms above their values, for a narrow column. */
  stacked?: boolean | undefined;
  className?: string | undefined;
}

export function DescriptionList({ items, stacked = false, className }: DescriptionListProps) {
  return (
    <dl className={cn("flex flex-col text-sm", stacked ? "gap-3" : "divide-y divide-line", className)}>
      {items.map((item, index) => (
        <div
          key={index}
          className={cn(
            stacked
              ? "flex flex-col gap-0.5"
              : "grid gap-x-4 gap-y-0.5 py-2 first:pt-0 last:pb-0 sm:grid-cols-[9rem_1fr]",
          )}
        >
          <dt className="text-ink-subtle">{item.term}</dt>
          <dd className="min-w-0 break-words text-ink">{item.value}</dd>
        </div>
      ))}
    </dl>
  );
}
