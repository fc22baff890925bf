"use client";

import type { ComponentProps, ReactNode } from "react";
import { cn } from "./class-names.ts";
import { controlHeight, controlStyles } from "./control.styles.ts";
import { useFieldControl } from "./field-control.ts";

/** More than any one line is: a book that is pasted into a name would hold the page up for a minute. */
export const lineLengthMax = 4_000;

export interface TextFieldProps extends ComponentProps<"input"> {
  /** An icon or a unit in front of what is typed. */
  start?: ReactNode | undefined;
  /** A button or a unit after it. */
  end?: ReactNode | undefined;
}

export function TextField({ start, end, className, ...props }: TextFieldProps) {
  const { "aria-labelledby": _label, ...control } = useFieldControl();
  const input = (
    <input
      type="text"
      dir="auto"
      maxLength={lineLengthMax}
      {...control}
      {...props}
      className={cn(
        controlStyles,
        controlHeight,
        start !== undefined && "pl-9",
        end !== undefined && "pr-11",
        className,
      )}
    />
  );
  if (start === undefined && end === undefined) return input;
  return (
    <div className="relative">
      {start !== undefined && (
        <span className="pointer-events-none absolute inset-y-0 left-0 grid w-9 place-items-center text-ink-subtle [&_svg]:size-4">
          {start}
        </span>
      )}
      {input}
      {end !== undefined && (
        <span className="absolute inset-y-0 right-0 flex items-center pr-0.5">{end}</span>
      )}
    </div>
  );
}
