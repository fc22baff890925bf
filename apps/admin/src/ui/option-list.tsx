"use client";

import { Slot } from "radix-ui";
import { useRef } from "react";
import type { ReactNode } from "react";
import { useLayersFor } from "./layers.ts";
import type { OptionsProps } from "./option-layer.tsx";

export type { OfferedOption } from "./option-layer.tsx";

interface OptionListProps extends OptionsProps {
  /** The input that the list hangs below. */
  children: ReactNode;
}

export function OptionList({ children, ...list }: OptionListProps) {
  const layers = useLayersFor(list.open);
  const anchor = useRef<HTMLElement>(null);
  return (
    <>
      <Slot.Root ref={anchor}>{children}</Slot.Root>
      {layers && <layers.OptionLayer {...list} anchor={anchor} />}
    </>
  );
}
