"use client";

import { createContext, useContext, useEffect, useMemo, useState } from "react";
import type { ComponentType, ReactNode } from "react";
import { onFirstSign } from "../../ui/signs.ts";
import type { PaletteProps } from "./palette.tsx";

const PaletteContext = createContext({ open: () => undefined as void });

export function usePalette(): { open: () => void } {
  return useContext(PaletteContext);
}

const load = () => import("./palette.tsx");

export interface PaletteProviderProps extends Pick<PaletteProps, "roles"> {
  children: ReactNode;
}

/** Ctrl K, or ⌘ K on a Mac, opens the palette from anywhere. It is loaded at the first sign of somebody. */
export function PaletteProvider({ roles, children }: PaletteProviderProps) {
  const [isOpen, setIsOpen] = useState(false);
  const [Palette, setPalette] = useState<ComponentType<PaletteProps>>();
  const state = useMemo(
    () => ({
      open: () => {
        setIsOpen(true);
        void load().then((loaded) => setPalette(() => loaded.Palette));
      },
    }),
    [],
  );
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // An editor of text may have taken it for a link.
      if (!isPaletteKey(event) || event.defaultPrevented) return;
      event.preventDefault();
      state.open();
    };
    window.addEventListener("keydown", press);
    return () => window.removeEventListener("keydown", press);
  }, [state]);
  useEffect(() => onFirstSign(() => void load()), []);
  return (
    <PaletteContext value={state}>
      {children}
      {Palette !== undefined && <Palette open={isOpen} onOpenChange={setIsOpen} roles={roles} />}
    </PaletteContext>
  );
}

function isPaletteKey({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  // On a Mac Ctrl K cuts a line short.
  const isHeld = isMac() ? metaKey : ctrlKey;
  return isHeld && !altKey && !shiftKey && key.toLowerCase() === "k";
}

export function isMac(): boolean {
  return typeof navigator !== "undefined" && /mac|iphone|ipad/i.test(navigator.userAgent);
}
