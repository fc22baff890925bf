import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { pageLinks, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { CursorPagination } from "../../ui/cursor-pagination.tsx";
import { VocabularyDesk } from "./vocabulary-desk.tsx";
import { vocabularyQuery, vocabularyVariables, vocabularyView } from "./vocabulary.query.ts";

export async function VocabulariesView({ params }: { params: SearchParams }) {
  const t = await getTranslations("vocabularies");
  const { terms, looseWords } = await execute(vocabularyQuery, vocabularyVariables(params));
  return (
    <VocabularyDesk
      view={vocabularyView(params)}
      search={textParam(params, "search")}
      terms={terms.nodes}
      looseWords={looseWords}
      footer={
        terms.totalCount === 0 ? undefined : (
          <CursorPagination
            label={t("pages")}
            total={t("total", { count: terms.totalCount })}
            {...pageLinks("/vocabularies", params, terms.pageInfo)}
          />
        )
      }
    />
  );
}
