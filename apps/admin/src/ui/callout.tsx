import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";
import type { Tone } from "./tone.ts";

export interface CalloutProps {
  tone?: Tone | undefined;
  title?: ReactNode | undefined;
  action?: ReactNode | undefined;
  /** Read out at once when it appears; on by default for what went wrong. */
  announce?: boolean | undefined;
  className?: string | undefined;
  children?: ReactNode | undefined;
}

const looks: Record<Tone, string> = {
  neutral: "border-line bg-sunken [&>svg]:text-ink-muted",
  accent: "border-accent/40 bg-accent-soft [&>svg]:text-accent",
  success: "border-success/40 bg-success-soft [&>svg]:text-success",
  warning: "border-warning/40 bg-warning-soft [&>svg]:text-warning",
  danger: "border-danger/40 bg-danger-soft [&>svg]:text-danger",
};

const icons = {
  neutral: Info,
  accent: Info,
  success: CircleCheck,
  warning: TriangleAlert,
  danger: CircleAlert,
};

export function Callout({ tone = "neutral", title, action, announce, className, children }: CalloutProps) {
  const Icon = icons[tone];
  const speaks = announce ?? tone === "danger";
  return (
    <div
      role={speaks ? "alert" : undefined}
      className={cn(
        "flex items-start gap-3 rounded-md border px-3.5 py-3 text-sm text-ink",
        looks[tone],
        className,
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="flex min-w-0 flex-1 flex-col gap-0.5">
        {title !== undefined && <p className="font-medium">{title}</p>}
        {children !== undefined && <div className="text-ink-muted">{children}</div>}
      </div>
      {action}
    </div>
  );
}
