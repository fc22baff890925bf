import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

/** The grey shape of what is coming. Hidden from screen readers; `SkeletonRegion` speaks for all of them. */
export function Skeleton({ className }: { className?: string }) {
  return <span aria-hidden className={cn("block h-4 animate-breathe rounded-sm bg-hover", className)} />;
}

/** Held back for a third of a second, so that a quick page does not flash grey first. */
export function SkeletonRegion({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div role="status" className="animate-show-late">
      <span className="sr-only">{label}</span>
      {children}
    </div>
  );
}
