import { Link } from "./link.tsx";
import type { ComponentProps } from "react";
import { cn } from "./class-names.ts";

/** A link inside text or a table: underlined, since colour alone does not show a link. */
export function TextLink({ className, ...props }: ComponentProps<typeof Link>) {
  return (
    <Link
      {...props}
      className={cn(
        "rounded-sm text-accent underline decoration-accent-line underline-offset-[0.2em] hover:text-accent-hover hover:decoration-2",
        className,
      )}
    />
  );
}
