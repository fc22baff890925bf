import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { readArticleToRepair } from "../../../../../features/articles/read-article.ts";
import { ArticlePresence } from "../../../../../features/presence/article-presence.tsx";
import { RepairView } from "../../../../../features/articles/repair-view.tsx";
import { Trail } from "../../../../../features/shell/trail.tsx";

type EditProps = PageProps<"/articles/[id]/edit">;

export async function generateMetadata({ params }: EditProps): Promise<Metadata> {
  const { article } = await readArticleToRepair((await params).id);
  return { title: article.title };
}

export default async function EditArticlePage({ params }: EditProps) {
  const { article, readings } = await readArticleToRepair((await params).id);
  const t = await getTranslations("articles.form");
  return (
    <>
      <Trail crumbs={[{ label: article.title, href: `/articles/${article.id}` }, { label: t("title") }]} />
      <ArticlePresence articleId={article.id} version={article.version} />
      <RepairView article={article} readings={readings} />
    </>
  );
}
