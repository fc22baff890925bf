"use client";

import { CornerDownRight, FilePlus2, Import, Keyboard, Languages, LogOut, UserRoundCog } from "lucide-react";
import { useTranslations } from "next-intl";
import { signOut } from "../../lib/auth-client.ts";
import { useKeyboard } from "../../lib/keyboard.tsx";
import { languages, useLanguage } from "../../lib/language-choice.ts";
import { leaveForSignIn } from "../../lib/leave-for-sign-in.ts";
import { themes, useThemeChoice } from "../../lib/theme-choice.tsx";
import { shownKeys } from "../../lib/shown-keys.ts";
import { leave } from "../../lib/unsaved.tsx";
import { useToast } from "../../ui/toast.tsx";
import { useKeySheet } from "./key-sheet.tsx";
import type { Command } from "./palette-entry.ts";
import { administrationSections, deskSections } from "./sections.ts";

export type ShellRole = "EDITOR" | "REVIEWER" | "ADMIN";

export interface PaletteCommands {
  /** What the keys of the page do that is open. */
  here: readonly Command[];
  actions: readonly Command[];
  places: readonly Command[];
}

export function usePaletteCommands(roles: readonly ShellRole[]): PaletteCommands {
  return { here: useHere(), actions: [...useMaking(roles), ...useSettings()], places: usePlaces(roles) };
}

/** Moving from row to row means nothing once a palette has been in between. */
const walking = ["j", "k"];

function useHere(): Command[] {
  const t = useTranslations("keys");
  const { groups } = useKeyboard();
  const everywhere = [t("anywhere"), t("goTo")];
  return shownKeys(groups)
    .filter(({ title }) => !everywhere.includes(title))
    .flatMap(({ title, bindings }) =>
      bindings
        .filter(({ run, keys }) => run !== undefined && !walking.includes(keys))
        .map(({ keys, label, run }) => ({
          ...{ key: `here:${title}:${keys}`, label, keys, run },
          icon: <CornerDownRight aria-hidden />,
        })),
    );
}

function useMaking(roles: readonly ShellRole[]): Command[] {
  const t = useTranslations("palette.commands");
  if (!roles.includes("EDITOR") && !roles.includes("ADMIN")) return [];
  return [
    { key: "new-claim", label: t("newClaim"), href: "/claims/new", icon: <FilePlus2 aria-hidden /> },
    { key: "import", label: t("import"), href: "/import", icon: <Import aria-hidden /> },
  ];
}

function useSettings(): Command[] {
  const t = useTranslations("palette.commands");
  const shell = useTranslations("shell");
  const names = useTranslations("preferences.themes");
  const { isOn, setIsOn } = useKeyboard();
  const keySheet = useKeySheet();
  const toast = useToast();
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useThemeChoice();
  const goAway = async () => {
    if (await signOut()) leaveForSignIn();
    else toast({ tone: "danger", title: shell("signOutFailed") });
  };
  return [
    { key: "help", label: shell("keyHelp"), keys: "?", run: keySheet.open, icon: <Keyboard aria-hidden /> },
    {
      key: "keys",
      label: isOn ? t("keysOff") : t("keysOn"),
      run: () => setIsOn(!isOn),
      icon: <Keyboard aria-hidden />,
    },
    ...themes
      .filter(({ value }) => value !== theme)
      .map(({ value, icon }) => ({
        ...{ key: `theme:${value}`, icon, run: () => setTheme(value) },
        label: t("theme", { name: names(value) }),
      })),
    ...languages
      .filter(({ value }) => value !== language)
      .map(({ value, label }) => ({
        ...{ key: `language:${value}`, icon: <Languages aria-hidden />, run: () => setLanguage(value) },
        label: t("language", { name: label }),
      })),
    {
      key: "sign-out",
      label: shell("signOut"),
      run: () => leave(() => void goAway()),
      icon: <LogOut aria-hidden />,
    },
  ];
}

function usePlaces(roles: readonly ShellRole[]): Command[] {
  const sections = useTranslations("sections");
  const shell = useTranslations("shell");
  const shown = [...deskSections, ...(roles.includes("ADMIN") ? administrationSections : [])];
  const places = shown.map(({ name, href, icon: Icon, keys }) => ({
    ...{ key: `place:${href}`, href, keys, icon: <Icon aria-hidden /> },
    label: sections(name),
  }));
  // Everybody's own keys; administrators have them among their sections.
  const own = shown.some(({ href }) => href === "/keys") ? [] : [{ href: "/keys", label: sections("keys") }];
  const more = [
    ...own,
    { href: "/account", label: shell("account") },
    { href: "/recent", label: shell("recent") },
    { href: "/exports", label: shell("exports") },
  ];
  return [
    ...places,
    ...more.map(({ href, label }) => ({
      ...{ key: `place:${href}`, href, label },
      icon: <UserRoundCog aria-hidden />,
    })),
  ];
}
