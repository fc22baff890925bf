import { useTranslations } from "next-intl";

/** The name as a masthead, with a marked word's line under it. */
export function Wordmark() {
  const t = useTranslations("shell");
  return (
    <span className="font-serif font-semibold tracking-tight underline decoration-accent decoration-[3px] underline-offset-[0.2em] text-xl">
      {t("name")}
    </span>
  );
}
