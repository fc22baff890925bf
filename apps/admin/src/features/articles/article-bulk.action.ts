"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { EditArticlesInput } from "../../gql/graphql.ts";
import { bulkOutcome } from "../../lib/bulk-line.ts";
import type { BulkLine } from "../../lib/bulk-line.ts";
import { executeInPart } from "../../lib/graphql-client.ts";
import type { Outcome } from "../../lib/outcome.ts";

const editArticlesMutation = graphql(`
  mutation EditManyArticles($input: EditArticlesInput!) {
    editArticles(input: $input) {
      __typename
      ...BulkParts
      ...RefusalParts
    }
  }
`);

export async function editArticles(input: EditArticlesInput): Promise<Outcome<readonly BulkLine[]>> {
  const { editArticles: answer } = await executeInPart(editArticlesMutation, { input });
  if (input.dryRun !== true) refresh();
  return bulkOutcome(
    answer,
    input.articles.map(({ articleId }) => articleId),
  );
}
