import type { ReactNode } from "react";
import { samples } from "./samples.ts";

export interface ThemePairProps {
  title: string;
  /** A function where the two need names of their own, as landmarks do. */
  children: ReactNode | ((theme: string) => ReactNode);
}

const themes = [
  { theme: "light", label: samples.light },
  { theme: "dark", label: samples.dark },
] as const;

/** The same things twice, so that a colour that fails in one theme is seen beside the other. */
export function ThemePair({ title, children }: ThemePairProps) {
  return (
    <section className="flex flex-col gap-3">
      <h2 className="font-serif text-xl font-semibold">{title}</h2>
      <div className="grid overflow-clip rounded-lg border border-line xl:grid-cols-2">
        {themes.map(({ theme, label }) => (
          <div
            key={theme}
            role="group"
            aria-label={`${title}, ${label}`}
            data-theme={theme}
            className="min-w-0 bg-paper p-4 text-ink sm:p-6"
          >
            <div className="flex flex-col gap-5">
              {typeof children === "function" ? children(label) : children}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Things of one kind in a row. */
export function Row({ children }: { children: ReactNode }) {
  return <div className="flex flex-wrap items-center gap-3">{children}</div>;
}
