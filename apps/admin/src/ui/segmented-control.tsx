"use client";

import { ToggleGroup } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";

interface Segment<Value extends string> {
  value: Value;
  label: ReactNode;
}

export interface SegmentedControlProps<Value extends string> {
  label: string;
  segments: readonly Segment<Value>[];
  /** Undefined while the choice is not known yet. */
  value: Value | undefined;
  onValueChange: (value: Value) => void;
  className?: string | undefined;
}

/** Two to four choices of which one always stands. */
export function SegmentedControl<Value extends string>(props: SegmentedControlProps<Value>) {
  const { label, segments, value, onValueChange, className } = props;
  // Radix answers with an empty string when the standing choice is pressed again.
  const change = (next: string) => {
    const segment = segments.find((candidate) => candidate.value === next);
    if (segment !== undefined) onValueChange(segment.value);
  };
  return (
    <ToggleGroup.Root
      type="single"
      aria-label={label}
      value={value ?? ""}
      onValueChange={change}
      className={cn("inline-flex h-9 rounded-md border border-line bg-sunken p-0.5", className)}
    >
      {segments.map((segment) => (
        <ToggleGroup.Item
          key={segment.value}
          value={segment.value}
          className="inline-flex min-w-9 flex-auto items-center justify-center gap-1.5 rounded-sm px-3 text-sm whitespace-nowrap text-ink-muted hover:text-ink data-[state=on]:bg-raised data-[state=on]:font-medium data-[state=on]:text-ink data-[state=on]:shadow-low data-[state=on]:ring-1 data-[state=on]:ring-line-strong [&_svg]:size-4"
        >
          {segment.label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
