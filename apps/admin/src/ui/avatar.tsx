import { User } from "lucide-react";
import { cn } from "./class-names.ts";
import { initialsOf } from "./initials.ts";

export interface AvatarProps {
  name: string;
  size?: "small" | "medium" | undefined;
  className?: string | undefined;
}

/** Decoration: the name stands beside it or labels the button around it. */
export function Avatar({ name, size = "medium", className }: AvatarProps) {
  const initials = initialsOf(name);
  return (
    <span
      aria-hidden
      className={cn(
        "inline-grid shrink-0 place-items-center rounded-full border border-line-strong bg-sunken font-medium text-ink-muted select-none",
        size === "small" ? "size-6 text-[0.625rem]" : "size-8 text-xs",
        className,
      )}
    >
      {initials === "" ? <User className="size-1/2" /> : initials}
    </span>
  );
}
