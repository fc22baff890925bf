import type { Metadata } from "next";
import { ArticleForm } from "../../../../features/articles/article-form.tsx";
import { SimilarArticles } from "../../../../features/articles/similar-articles.tsx";
import { fieldRemarks } from "../../../../features/imports/field-remark.tsx";
import { ImportDesk } from "../../../../features/imports/import-desk.tsx";
import { ImportHeader, OpenArticle } from "../../../../features/imports/import-header.tsx";
import { readImport } from "../../../../features/imports/read-import.ts";
import { Trail } from "../../../../features/shell/trail.tsx";

export async function generateMetadata({ params }: PageProps<"/import/[id]">): Promise<Metadata> {
  const { article } = await readImport((await params).id);
  return { title: article.title };
}

export default async function ImportReadingPage({ params }: PageProps<"/import/[id]">) {
  const { article, findings, input } = await readImport((await params).id);
  return (
    <>
      <Trail crumbs={[{ label: article.title }]} />
      <ImportHeader article={article} />
      <ImportDesk input={input ?? ""} findings={findings}>
        <div className="flex flex-col gap-5">
          <SimilarArticles article={article} quiet />
          <ArticleForm
            article={article}
            remarks={fieldRemarks(findings)}
            onward={<OpenArticle id={article.id} />}
          />
        </div>
      </ImportDesk>
    </>
  );
}
