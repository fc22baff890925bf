import type { SeenArticleInput } from "../../gql/graphql.ts";
import { seenAmong } from "../../lib/seen-version.ts";
import type { SelectableRow } from "../../lib/selection.ts";

export const seenArticles = (chosen: readonly SelectableRow[], ids: readonly string[]): SeenArticleInput[] =>
  seenAmong(chosen, ids).map(({ id, expectedVersion }) => ({ articleId: id, expectedVersion }));
