import { cn } from "./class-names.ts";

export interface ProgressProps {
  label: string;
  /** Between 0 and 1. Left away, it shows that work goes on and not how far it is. */
  value?: number | undefined;
  className?: string | undefined;
}

export function Progress({ label, value, className }: ProgressProps) {
  const percent = value === undefined ? undefined : Math.round(Math.min(1, Math.max(0, value)) * 100);
  return (
    <div
      role="progressbar"
      aria-label={label}
      aria-valuenow={percent}
      aria-valuemin={0}
      aria-valuemax={100}
      className={cn("h-2 w-full overflow-hidden rounded-full border border-line-strong bg-sunken", className)}
    >
      <div
        className={cn(
          "h-full rounded-full bg-accent transition-[width]",
          percent === undefined && "w-1/3 animate-breathe",
        )}
        style={percent === undefined ? undefined : { width: `${percent}%` }}
      />
    </div>
  );
}
