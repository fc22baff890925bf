import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ArticleForm } from "../../../../features/articles/article-form.tsx";
import { SimilarArticles } from "../../../../features/articles/similar-articles.tsx";
import { CaptureFacts } from "../../../../features/imports/capture-facts.tsx";
import { fieldRemarks } from "../../../../features/imports/field-remark.tsx";
import { ImportArrival } from "../../../../features/imports/import-arrival.tsx";
import { ImportDesk } from "../../../../features/imports/import-desk.tsx";
import { ImportHeader, OpenArticle } from "../../../../features/imports/import-header.tsx";
import { ImportUnderWay } from "../../../../features/imports/import-under-way.tsx";
import { OutcomeNote } from "../../../../features/imports/outcome-note.tsx";
import { ImportWalk } from "../../../../features/imports/import-walk.tsx";
import { readImport } from "../../../../features/imports/read-import.ts";
import { Trail } from "../../../../features/shell/trail.tsx";

export async function generateMetadata({ params }: PageProps<"/import/[id]">): Promise<Metadata> {
  const [t, { article, sourceUrl }] = await Promise.all([
    getTranslations("imports.underWay"),
    readImport((await params).id),
  ]);
  return { title: article?.title ?? sourceUrl ?? t("title") };
}

export default async function ImportReadingPage({ params }: PageProps<"/import/[id]">) {
  const read = await readImport((await params).id);
  const { article, findings, input, capture } = read;
  if (article === null) {
    return (
      <>
        <Trail crumbs={[{ label: hostOf(read.sourceUrl) }]} />
        <ImportWalk at={{ importId: read.id }} />
        <ImportArrival standing={read} />
        <ImportUnderWay standing={read} />
      </>
    );
  }
  return (
    <>
      <Trail crumbs={[{ label: article.title }]} />
      <ImportWalk at={{ importId: read.id }} />
      <ImportArrival standing={read} />
      <ImportHeader id={read.id} article={article} />
      <OutcomeNote outcome={read.rereadOf === null ? read.outcome : null} />
      <ImportDesk input={input ?? ""} findings={findings}>
        <div className="flex flex-col gap-5">
          <SimilarArticles article={article} quiet />
          <ArticleForm
            article={article}
            remarks={fieldRemarks(findings)}
            onward={<OpenArticle id={article.id} />}
          />
          <CaptureFacts capture={capture} />
        </div>
      </ImportDesk>
    </>
  );
}

const hostOf = (url: string | null): string => (url === null ? "" : (URL.parse(url)?.host ?? url));
