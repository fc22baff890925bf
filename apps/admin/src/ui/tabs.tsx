"use client";

import { Tabs as Radix } from "radix-ui";
import type { ReactNode } from "react";
import { cn } from "./class-names.ts";
import { TabCount } from "./tab-count.tsx";
import { tabStyles } from "./tab.styles.ts";

interface Tab {
  value: string;
  label: ReactNode;
  /** How many things are behind the tab. */
  count?: number | undefined;
  content: ReactNode;
}

export interface TabsProps {
  label: string;
  tabs: readonly Tab[];
  defaultValue?: string | undefined;
  value?: string | undefined;
  onValueChange?: ((value: string) => void) | undefined;
  /** What is typed behind a tab stays when another one is opened. */
  lasting?: boolean | undefined;
  className?: string | undefined;
}

export function Tabs({
  label,
  tabs,
  defaultValue,
  value,
  onValueChange,
  lasting = false,
  className,
}: TabsProps) {
  const first = defaultValue ?? tabs[0]?.value;
  return (
    <Radix.Root
      {...(value === undefined ? { defaultValue: first ?? "" } : { value })}
      {...(onValueChange === undefined ? {} : { onValueChange })}
      className={cn("flex flex-col gap-4", className)}
    >
      <Radix.List aria-label={label} className="flex gap-1 overflow-x-auto border-b border-line px-px pt-1">
        {tabs.map((tab) => (
          <Radix.Trigger key={tab.value} value={tab.value} className={tabStyles}>
            {tab.label}
            {tab.count !== undefined && <TabCount count={tab.count} />}
          </Radix.Trigger>
        ))}
      </Radix.List>
      {tabs.map((tab) => (
        <Radix.Content
          key={tab.value}
          value={tab.value}
          {...(lasting ? { forceMount: true } : {})}
          className="rounded-sm data-[state=inactive]:hidden"
        >
          {tab.content}
        </Radix.Content>
      ))}
    </Radix.Root>
  );
}
