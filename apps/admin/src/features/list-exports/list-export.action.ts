"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { ListExportFormat } from "../../gql/graphql.ts";
import { execute } from "../../lib/graphql-client.ts";
import { done, doneWith, refused } from "../../lib/outcome.ts";
import type { Outcome } from "../../lib/outcome.ts";
import type { WantedList } from "./wanted-export.ts";

const exportClaims = graphql(`
  mutation ExportClaims($input: ExportClaimsInput!) {
    answer: exportClaims(input: $input) {
      __typename
      ... on ListExport {
        id
      }
      ...RefusalParts
    }
  }
`);

const exportArticles = graphql(`
  mutation ExportArticles($input: ExportArticlesInput!) {
    answer: exportArticles(input: $input) {
      __typename
      ... on ListExport {
        id
      }
      ...RefusalParts
    }
  }
`);

const exportSources = graphql(`
  mutation ExportSources($input: ExportSourcesInput!) {
    answer: exportSources(input: $input) {
      __typename
      ... on ListExport {
        id
      }
      ...RefusalParts
    }
  }
`);

const cancelMutation = graphql(`
  mutation CancelListExport($id: ID!) {
    cancelListExport(input: { exportId: $id }) {
      __typename
      ...RefusalParts
    }
  }
`);

const retryMutation = graphql(`
  mutation RetryListExport($id: ID!) {
    retryListExport(input: { exportId: $id }) {
      __typename
      ...RefusalParts
    }
  }
`);

interface WantedFile {
  wanted: WantedList;
  format: ListExportFormat;
}

export async function exportList({ wanted, format }: WantedFile): Promise<Outcome<string>> {
  const { answer } = await ask(wanted, format);
  return answer.__typename === "ListExport" ? doneWith(answer.id) : refused(answer);
}

function ask({ list, narrowing }: WantedList, format: ListExportFormat) {
  switch (list) {
    case "CLAIMS":
      return execute(exportClaims, { input: { ...narrowing, format } });
    case "ARTICLES":
      return execute(exportArticles, { input: { ...narrowing, format } });
    case "SOURCES":
      return execute(exportSources, { input: { ...narrowing, format } });
  }
}

export async function cancelExport(id: string): Promise<Outcome> {
  const { cancelListExport: answer } = await execute(cancelMutation, { id });
  refresh();
  return answer.__typename === "ListExport" ? done : refused(answer);
}

export async function retryExport(id: string): Promise<Outcome> {
  const { retryListExport: answer } = await execute(retryMutation, { id });
  refresh();
  return answer.__typename === "ListExport" ? done : refused(answer);
}
