"use client";

import { useTranslations } from "next-intl";
import { MenuChoice } from "../../ui/menu.tsx";
import { languages, useLanguage } from "../../lib/language-choice.ts";
import { themes, useThemeChoice } from "../../lib/theme-choice.tsx";

/** The choices as groups of a menu. */
export function PreferenceMenu() {
  const t = useTranslations("preferences");
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useThemeChoice();
  const themeOptions = themes.map((option) => ({ ...option, label: t(`themes.${option.value}`) }));
  return (
    <>
      <MenuChoice label={t("language")} value={language} options={languages} onValueChange={setLanguage} />
      <MenuChoice label={t("theme")} value={theme} options={themeOptions} onValueChange={setTheme} />
    </>
  );
}
