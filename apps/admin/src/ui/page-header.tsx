import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

export interface PageHeaderProps {
  title: ReactNode;
  /** A short line above the title: kind, state, publisher. */
  overline?: ReactNode | undefined;
  description?: ReactNode | undefined;
  actions?: ReactNode | undefined;
  /** A title of several lines is set smaller, so that what follows stays in sight. */
  isLong?: boolean | undefined;
}

export function PageHeader({ title, overline, description, actions, isLong = false }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-1 basis-80 flex-col gap-1.5">
        {overline !== undefined && (
          <div className="flex flex-wrap items-center gap-2 text-sm text-ink-subtle">{overline}</div>
        )}
        <h1
          dir="auto"
          className={cn("font-serif font-semibold text-balance", isLong ? "measure text-lg" : "text-2xl")}
        >
          {title}
        </h1>
        {description !== undefined && <div className="measure text-pretty text-ink-muted">{description}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
