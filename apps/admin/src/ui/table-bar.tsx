import type { ReactNode } from "react";

export interface TableBarProps {
  /** What is chosen of the list, and what can be done with it. */
  selection?: ReactNode | undefined;
  /** What concerns the list as a whole, at its right: which columns it has, and what is taken out of it. */
  children?: ReactNode | undefined;
}

/** Stands above a table, within its card. */
export function TableBar({ selection, children }: TableBarProps) {
  return (
    <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2 border-b border-line px-4 py-2">
      <div className="min-w-0 flex-1 basis-60">{selection}</div>
      <div className="ml-auto flex flex-wrap items-center gap-2">{children}</div>
    </div>
  );
}
