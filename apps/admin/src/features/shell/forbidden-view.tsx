import { useTranslations } from "next-intl";
import { ErrorState } from "../../ui/error-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

/** In place of a page that the reader's roles do not reach, where the API itself has nothing to refuse. */
export function ForbiddenView() {
  const t = useTranslations("failure");
  return (
    <ErrorState title={t("forbidden.title")} action={<LinkButton href="/">{t("home")}</LinkButton>}>
      {t("forbidden.advice")}
    </ErrorState>
  );
}
