"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useTheme } from "next-themes";
import { useSyncExternalStore } from "react";

export const themes = [
  { value: "light", icon: <Sun aria-hidden /> },
  { value: "dark", icon: <Moon aria-hidden /> },
  { value: "system", icon: <Monitor aria-hidden /> },
] as const;

export type Theme = (typeof themes)[number]["value"];

/** The choice lies in the browser, so the server cannot know it: until hydrated there is none. */
export function useThemeChoice(): [Theme | undefined, (theme: Theme) => void] {
  const { theme, setTheme } = useTheme();
  const isHydrated = useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
  const known = themes.find(({ value }) => value === theme)?.value;
  return [isHydrated ? known : undefined, setTheme];
}

function neverChanges(): () => void {
  return () => undefined;
}
