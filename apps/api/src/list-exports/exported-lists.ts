import { exportedArticles } from "./exported-articles.ts";
import { exportedClaims } from "./exported-claims.ts";
import type { ExportedList } from "./exported-list.ts";
import { exportedSources } from "./exported-sources.ts";
import type { ListName } from "./list-export.ts";

/** Each list is of another type of rows, which nobody outside of it looks at. */
export const exportedLists = {
  CLAIMS: exportedClaims,
  ARTICLES: exportedArticles,
  SOURCES: exportedSources,
} as unknown as Readonly<Record<ListName, ExportedList<object>>>;
