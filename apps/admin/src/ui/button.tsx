import { LoaderCircle } from "lucide-react";
import type { ComponentProps } from "react";
import { buttonStyles } from "./button.styles.ts";
import type { ButtonVariants } from "./button.styles.ts";
import { cn } from "./class-names.ts";

export interface ButtonProps extends ComponentProps<"button">, ButtonVariants {
  /** Shows that the work has begun. The button keeps its focus and its width, and takes no second press. */
  pending?: boolean | undefined;
}

export function Button({ tone, size, pending = false, className, children, ...props }: ButtonProps) {
  return (
    <button
      type="button"
      {...props}
      aria-busy={pending || undefined}
      aria-disabled={pending || props["aria-disabled"]}
      onClick={pending ? (event) => event.preventDefault() : props.onClick}
      className={cn(
        buttonStyles({ tone, size }),
        "relative",
        pending && "cursor-progress! opacity-100!",
        className,
      )}
    >
      <span className={cn("inline-flex items-center gap-2", pending && "opacity-0")}>{children}</span>
      {pending && <LoaderCircle aria-hidden className="absolute animate-spin" />}
    </button>
  );
}
