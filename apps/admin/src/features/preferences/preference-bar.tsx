"use client";

import { useTranslations } from "next-intl";
import { SegmentedControl } from "../../ui/segmented-control.tsx";
import { VisuallyHidden } from "../../ui/visually-hidden.tsx";
import { languages, useLanguage } from "../../lib/language-choice.ts";
import { themes, useThemeChoice } from "../../lib/theme-choice.tsx";

/** The choices in a row, for pages without a menu. */
export function PreferenceBar() {
  const t = useTranslations("preferences");
  const [language, setLanguage] = useLanguage();
  const [theme, setTheme] = useThemeChoice();
  const themeSegments = themes.map(({ value, icon }) => ({
    value,
    label: (
      <>
        {icon}
        <VisuallyHidden>{t(`themes.${value}`)}</VisuallyHidden>
      </>
    ),
  }));
  return (
    <div className="flex flex-wrap items-center gap-3">
      <SegmentedControl
        label={t("language")}
        segments={languages}
        value={language}
        onValueChange={setLanguage}
      />
      <SegmentedControl label={t("theme")} segments={themeSegments} value={theme} onValueChange={setTheme} />
    </div>
  );
}
