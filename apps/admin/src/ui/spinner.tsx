import { LoaderCircle } from "lucide-react";
import { cn } from "./class-names.ts";

export interface SpinnerProps {
  /** Read out by screen readers; leave it away where the element around it already says that it is busy. */
  label?: string | undefined;
  className?: string | undefined;
}

/** Appears only after a third of a second: work that is done by then needs no sign of it. */
export function Spinner({ label, className }: SpinnerProps) {
  return (
    <span
      role={label === undefined ? undefined : "status"}
      className={cn("inline-flex animate-show-late", className)}
    >
      <LoaderCircle aria-hidden className="size-4 animate-spin" />
      {label !== undefined && <span className="sr-only">{label}</span>}
    </span>
  );
}
