import type { ReactNode } from "react";
import { cn } from "./class-names.ts";
import type { Tone } from "./tone.ts";

export interface BadgeProps {
  tone?: Tone | undefined;
  /** A small picture in front, so that states differ without their colour. */
  icon?: ReactNode | undefined;
  /** Outlined badges are for kinds and topics, filled ones for states. */
  look?: "filled" | "outlined" | undefined;
  className?: string | undefined;
  children: ReactNode;
}

const filled: Record<Tone, string> = {
  neutral: "bg-sunken text-ink-muted border-line",
  accent: "bg-accent-soft text-accent border-transparent",
  success: "bg-success-soft text-success border-transparent",
  warning: "bg-warning-soft text-warning border-transparent",
  danger: "bg-danger-soft text-danger border-transparent",
};

const outlined: Record<Tone, string> = {
  neutral: "border-line-strong text-ink-muted",
  accent: "border-accent text-accent",
  success: "border-success text-success",
  warning: "border-warning text-warning",
  danger: "border-danger text-danger",
};

export function Badge({ tone = "neutral", look = "filled", icon, className, children }: BadgeProps) {
  return (
    <span
      className={cn(
        "inline-flex h-6 items-center gap-1.5 rounded-sm border px-2 text-xs font-medium whitespace-nowrap [&_svg]:size-3.5",
        look === "filled" ? filled[tone] : outlined[tone],
        className,
      )}
    >
      {icon}
      {children}
    </span>
  );
}
