"use client";

import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { Dialog as Radix } from "radix-ui";
import { useRef } from "react";
import type { RefObject } from "react";
import { leave } from "../../lib/unsaved.tsx";
import { useFocusReturn } from "../../ui/use-focus-return.ts";
import { veilStyles } from "../../ui/veil.styles.ts";
import { PaletteBox } from "./palette-box.tsx";
import type { PaletteEntry } from "./palette-entry.ts";
import type { ShellRole } from "./use-palette-commands.tsx";

export interface PaletteProps {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  roles: readonly ShellRole[];
}

/** Finds anything, and does anything, from anywhere. */
export function Palette({ open, onOpenChange, roles }: PaletteProps) {
  const router = useRouter();
  const afterwards = useRef<() => void>(undefined);
  const choose = ({ href, run }: PaletteEntry) => {
    // What is done may open a dialog, or give focus: it waits until this one has given focus back.
    afterwards.current = href === undefined ? run : () => leave(() => router.push(href));
    onOpenChange(false);
  };
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <Radix.Overlay className={veilStyles} />
        <Panel roles={roles} onChoose={choose} afterwards={afterwards} />
      </Radix.Portal>
    </Radix.Root>
  );
}

interface PanelProps {
  roles: readonly ShellRole[];
  onChoose: (entry: PaletteEntry) => void;
  afterwards: RefObject<(() => void) | undefined>;
}

function Panel({ roles, onChoose, afterwards }: PanelProps) {
  const t = useTranslations("palette");
  const returnFocus = useFocusReturn();
  const close = (event: Event) => {
    returnFocus(event);
    const next = afterwards.current;
    afterwards.current = undefined;
    next?.();
  };
  return (
    <Radix.Content
      aria-describedby={undefined}
      onCloseAutoFocus={close}
      className="fixed top-[max(0.5rem,10dvh)] left-1/2 z-50 flex max-h-[min(36rem,80dvh)] w-[calc(100vw-1rem)] max-w-2xl -translate-x-1/2 animate-appear flex-col overflow-hidden rounded-lg border border-line bg-raised shadow-high"
    >
      <Radix.Title className="sr-only">{t("title")}</Radix.Title>
      <PaletteBox roles={roles} onChoose={onChoose} />
    </Radix.Content>
  );
}
