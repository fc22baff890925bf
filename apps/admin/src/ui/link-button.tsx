import { Link } from "./link.tsx";
import type { ComponentProps } from "react";
import { buttonStyles } from "./button.styles.ts";
import type { ButtonVariants } from "./button.styles.ts";
import { cn } from "./class-names.ts";

export type LinkButtonProps = ComponentProps<typeof Link> & ButtonVariants;

export function LinkButton({ tone, size, className, ...props }: LinkButtonProps) {
  return <Link {...props} className={cn(buttonStyles({ tone, size }), className)} />;
}
