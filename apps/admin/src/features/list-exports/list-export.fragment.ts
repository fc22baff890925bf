import type { FragmentType } from "../../gql/fragment-masking.ts";
import { graphql } from "../../gql/gql.ts";

/** How far an export is, and what can be done with it. */
export const listExportFragment = graphql(`
  fragment ListExportPart on ListExport {
    id
    list
    format
    search
    filter
    askedAt
    state
    rowsTotal
    rowsWritten
    rowsMax
    bytes
    fileName
    path
    failure
    expiresAt
    allowedMoves
  }
`);

export type ListExportPart = FragmentType<typeof listExportFragment>;
