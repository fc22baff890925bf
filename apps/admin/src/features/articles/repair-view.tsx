import { useTranslations } from "next-intl";
import type { FragmentType } from "../../gql/fragment-masking.ts";
import { LinkButton } from "../../ui/link-button.tsx";
import { PageHeader } from "../../ui/page-header.tsx";
import { ArticleForm } from "./article-form.tsx";
import type { FieldReading } from "./field-reading.ts";
import type { articleDraftFragment } from "./article.fragment.ts";

export interface RepairViewProps {
  readings: readonly FieldReading[];
  article: FragmentType<typeof articleDraftFragment> & { id: string; title: string };
}

export function RepairView({ article, readings }: RepairViewProps) {
  const t = useTranslations("articles.form");
  return (
    <div className="flex max-w-4xl flex-col gap-6">
      <PageHeader overline={t("title")} title={article.title} description={t("description")} />
      <ArticleForm
        article={article}
        readings={readings}
        onward={<LinkButton href={`/articles/${article.id}`}>{t("back")}</LinkButton>}
      />
    </div>
  );
}
