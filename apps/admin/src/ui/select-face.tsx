import { ChevronDown } from "lucide-react";
import type { ReactNode } from "react";

/** What the button of a select shows: the chosen option. */
export function SelectFace({ children }: { children: ReactNode }) {
  return (
    <>
      <span className="truncate">{children}</span>
      <ChevronDown aria-hidden className="size-4 shrink-0 text-ink-subtle" />
    </>
  );
}
