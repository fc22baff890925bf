"use server";

import { graphql } from "../../gql/gql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import { toEditedFields } from "./article-draft.ts";
import type { ArticleChanges } from "./article-draft.ts";
import { eachNamed, named, NameRefused } from "./name-sources.ts";

const editArticleMutation = graphql(`
  mutation RepairArticle($input: EditArticleInput!) {
    editArticle(input: $input) {
      __typename
      ... on Article {
        version
      }
      ...RefusalParts
    }
  }
`);

export interface ArticleEdit {
  id: string;
  expectedVersion: number;
  changes: ArticleChanges;
  reason: string;
}

/** Saves what was repaired, and answers the article's new version. Names that no source has are given to new ones. */
export async function editArticle(edit: ArticleEdit): Promise<Outcome<number>> {
  try {
    const changes = await withSources(edit.changes);
    const { editArticle: answer } = await execute(editArticleMutation, {
      input: {
        id: edit.id,
        expectedVersion: edit.expectedVersion,
        ...toEditedFields(changes),
        reason: edit.reason.trim() === "" ? null : edit.reason.trim(),
      },
    });
    return answer.__typename === "Article" ? doneWith(answer.version) : refused(answer);
  } catch (error) {
    if (error instanceof NameRefused) return { done: false, refusal: error.refusal };
    throw error;
  }
}

async function withSources(changes: ArticleChanges): Promise<ArticleChanges> {
  const { publisher, authors, republication } = changes;
  const found: ArticleChanges = { ...changes };
  if (publisher != null) found.publisher = await named(publisher, { kind: "OUTLET", field: "publisherId" });
  if (authors !== undefined) found.authors = await eachNamed(authors, { kind: "PERSON", field: "authorIds" });
  if (republication?.originalSource != null) {
    const naming = { kind: "OUTLET", field: "republication.originalSourceId" } as const;
    const originalSource = await named(republication.originalSource, naming);
    found.republication = { ...republication, originalSource };
  }
  return found;
}
