"use server";

import { refresh } from "next/cache";
import { graphql } from "../../gql/gql.ts";
import type { EditSourcesInput } from "../../gql/graphql.ts";
import { bulkOutcome } from "../../lib/bulk-line.ts";
import type { BulkLine } from "../../lib/bulk-line.ts";
import { executeInPart } from "../../lib/graphql-client.ts";
import type { Outcome } from "../../lib/outcome.ts";

const editSourcesMutation = graphql(`
  mutation EditManySources($input: EditSourcesInput!) {
    editSources(input: $input) {
      __typename
      ...BulkParts
      ...RefusalParts
    }
  }
`);

export async function editSources(input: EditSourcesInput): Promise<Outcome<readonly BulkLine[]>> {
  const { editSources: answer } = await executeInPart(editSourcesMutation, { input });
  if (input.dryRun !== true) refresh();
  return bulkOutcome(
    answer,
    input.sources.map(({ sourceId }) => sourceId),
  );
}
