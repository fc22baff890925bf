import { cva } from "class-variance-authority";
import type { VariantProps } from "class-variance-authority";

export const buttonStyles = cva(
  [
    "inline-flex shrink-0 items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap",
    "transition-colors select-none disabled:cursor-not-allowed disabled:opacity-55",
    "aria-disabled:cursor-not-allowed aria-disabled:opacity-55 [&_svg]:size-4 [&_svg]:shrink-0",
  ],
  {
    variants: {
      tone: {
        primary:
          "border-transparent bg-accent text-on-accent enabled:hover:bg-accent-hover [a]:hover:bg-accent-hover",
        secondary: "border-line-strong bg-surface text-ink enabled:hover:bg-hover [a]:hover:bg-hover",
        quiet:
          "border-transparent bg-transparent text-ink-muted enabled:hover:bg-hover enabled:hover:text-ink [a]:hover:bg-hover [a]:hover:text-ink",
        danger:
          "border-transparent bg-danger text-on-danger enabled:hover:bg-danger-hover [a]:hover:bg-danger-hover",
      },
      size: {
        small: "h-8 px-2.5 text-sm",
        medium: "h-9 px-3.5 text-sm",
        large: "h-11 px-5 text-base",
      },
      shape: { text: "", square: "aspect-square px-0" },
    },
    defaultVariants: { tone: "secondary", size: "medium", shape: "text" },
  },
);

export type ButtonVariants = Pick<VariantProps<typeof buttonStyles>, "tone" | "size">;
