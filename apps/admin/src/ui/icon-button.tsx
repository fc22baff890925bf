"use client";

import type { ComponentProps, ReactNode } from "react";
import { buttonStyles } from "./button.styles.ts";
import type { ButtonVariants } from "./button.styles.ts";
import { cn } from "./class-names.ts";
import { Tooltip } from "./tooltip.tsx";

export interface IconButtonProps
  extends Omit<ComponentProps<"button">, "aria-label" | "children">, ButtonVariants {
  /** Names the button for screen readers and in the tooltip: a picture alone says too little. */
  label: string;
  icon: ReactNode;
  /** The key that does the same, shown in the tooltip. */
  hint?: ReactNode | undefined;
}

export function IconButton({
  label,
  icon,
  hint,
  tone = "quiet",
  size,
  className,
  ...props
}: IconButtonProps) {
  return (
    <Tooltip text={label} hint={hint}>
      <button
        type="button"
        {...props}
        aria-label={label}
        className={cn(buttonStyles({ tone, size, shape: "square" }), className)}
      >
        {icon}
      </button>
    </Tooltip>
  );
}
