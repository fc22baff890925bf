import type { ReactNode } from "react";

export interface PageHeaderProps {
  title: ReactNode;
  /** A short line above the title: kind, state, publisher. */
  overline?: ReactNode | undefined;
  description?: ReactNode | undefined;
  actions?: ReactNode | undefined;
}

export function PageHeader({ title, overline, description, actions }: PageHeaderProps) {
  return (
    <header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
      <div className="flex min-w-0 flex-col gap-1.5">
        {overline !== undefined && (
          <div className="flex flex-wrap items-center gap-2 text-sm text-ink-subtle">{overline}</div>
        )}
        <h1 className="font-serif text-2xl font-semibold text-balance break-words">{title}</h1>
        {description !== undefined && <div className="measure text-ink-muted">{description}</div>}
      </div>
      {actions !== undefined && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  );
}
