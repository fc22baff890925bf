import { useTranslations } from "next-intl";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { RereadButton } from "./reread-button.tsx";

export interface ImportHeaderProps {
  id: string;
  article: { id: string; title: string };
}

export function ImportHeader({ id, article }: ImportHeaderProps) {
  const t = useTranslations("imports.reading");
  return (
    <PageHeader
      overline={t("title")}
      title={article.title}
      description={t("description")}
      actions={
        <>
          <RereadButton id={id} />
          <OpenArticle id={article.id} />
        </>
      }
    />
  );
}

export function OpenArticle({ id }: { id: string }) {
  const t = useTranslations("imports.reading");
  return <LinkButton href={`/articles/${id}`}>{t("open")}</LinkButton>;
}
