import { SearchX } from "lucide-react";
import { useTranslations } from "next-intl";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";

export function NotFoundView() {
  const t = useTranslations("notFound");
  return (
    <EmptyState
      icon={<SearchX aria-hidden />}
      headingLevel={1}
      title={t("title")}
      action={<LinkButton href="/">{t("home")}</LinkButton>}
    >
      {t("advice")}
    </EmptyState>
  );
}
