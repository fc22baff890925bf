import type { Metadata } from "next";
import { ArticleView } from "../../../../features/articles/article-view.tsx";
import { readArticle } from "../../../../features/articles/read-article.ts";
import { ArticlePresence } from "../../../../features/presence/article-presence.tsx";
import { ImportWalk } from "../../../../features/imports/import-walk.tsx";
import { Trail } from "../../../../features/shell/trail.tsx";

export async function generateMetadata({ params }: PageProps<"/articles/[id]">): Promise<Metadata> {
  const { article } = await readArticle((await params).id);
  return { title: article.title };
}

export default async function ArticlePage({ params, searchParams }: PageProps<"/articles/[id]">) {
  const [{ id }, { known }] = await Promise.all([params, searchParams]);
  const { article, imports } = await readArticle(id);
  return (
    <>
      <Trail crumbs={[{ label: article.title }]} opened={article.id} />
      <ImportWalk at={{ articleId: id }} />
      <ArticlePresence articleId={article.id} version={article.version} />
      <ArticleView article={article} imports={imports} wasKnown={known !== undefined} />
    </>
  );
}
