import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

export interface CardProps {
  title?: ReactNode | undefined;
  /** Buttons or a count at the right of the title. */
  actions?: ReactNode | undefined;
  footer?: ReactNode | undefined;
  headingLevel?: 2 | 3 | 4 | undefined;
  /** Without padding, for a table or a list that reaches the edge. */
  flush?: boolean | undefined;
  className?: string | undefined;
  children: ReactNode;
}

export function Card({
  title,
  actions,
  footer,
  headingLevel = 2,
  flush = false,
  className,
  children,
}: CardProps) {
  const Heading = `h${headingLevel}` as const;
  const hasHeader = title !== undefined || actions !== undefined;
  return (
    <section className={cn("overflow-clip rounded-lg border border-line bg-surface", className)}>
      {hasHeader && (
        <header className="flex min-h-12 flex-wrap items-center justify-between gap-x-3 gap-y-2 border-b border-line px-4 py-2">
          <Heading className="font-serif text-lg font-semibold">{title}</Heading>
          {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
        </header>
      )}
      <div className={cn(!flush && "p-4")}>{children}</div>
      {isThere(footer) && <footer className="border-t border-line px-4 py-3">{footer}</footer>}
    </section>
  );
}

function isThere(part: ReactNode): boolean {
  return part !== undefined && part !== null && part !== false;
}
