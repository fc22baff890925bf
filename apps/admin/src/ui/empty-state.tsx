import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

export interface EmptyStateProps {
  icon?: ReactNode | undefined;
  title: ReactNode;
  /** Why there is nothing, and what would put something here. */
  children?: ReactNode | undefined;
  action?: ReactNode | undefined;
  headingLevel?: 1 | 2 | 3 | undefined;
  className?: string | undefined;
}

export function EmptyState({ icon, title, children, action, headingLevel = 2, className }: EmptyStateProps) {
  const Heading = `h${headingLevel}` as const;
  return (
    <div className={cn("flex flex-col items-center gap-2 px-6 py-12 text-center", className)}>
      {icon !== undefined && (
        <span className="mb-1 text-ink-subtle [&_svg]:size-7 [&_svg]:stroke-[1.5]">{icon}</span>
      )}
      <Heading className="font-serif text-xl font-semibold text-balance">{title}</Heading>
      {children !== undefined && (
        <div className="max-w-md text-sm text-balance text-ink-muted">{children}</div>
      )}
      {action !== undefined && <div className="mt-3 flex flex-wrap justify-center gap-2">{action}</div>}
    </div>
  );
}
