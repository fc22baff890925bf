"use client";

import type { ComponentProps } from "react";
import { cn } from "./class-names.ts";
import { controlStyles } from "./control.styles.ts";
import { useFieldControl } from "./field-control.ts";

export interface TextAreaProps extends ComponentProps<"textarea"> {
  /** Set as an article is set, for passages that will be read as such. */
  serif?: boolean | undefined;
  /** For whole articles and more: set without the finer points of type, which take minutes on a line of 5 MB. */
  isLong?: boolean | undefined;
  /** Grows with its text instead of scrolling. */
  grows?: boolean | undefined;
}

export function TextArea({
  serif = false,
  grows = false,
  isLong = false,
  className,
  ...props
}: TextAreaProps) {
  const { "aria-labelledby": _label, ...control } = useFieldControl();
  return (
    <textarea
      rows={4}
      dir="auto"
      {...control}
      {...props}
      className={cn(
        controlStyles,
        "resize-y py-2 leading-normal",
        serif && "font-serif text-lg leading-relaxed",
        isLong && "[font-kerning:none] [font-variant-ligatures:none] [text-rendering:optimizeSpeed]",
        grows && "field-sizing-content min-h-20 resize-none",
        className,
      )}
    />
  );
}
