import { parse, type TypedQueryDocumentNode } from "graphql";
import type { WantedList } from "./list-export.ts";

/** A cell as it will be written: null stays empty. */
export type Cell = string | number | boolean | null;

export type Narrowing = Pick<WantedList, "filter" | "search" | "orderBy">;

interface CountedList {
  readonly list: { readonly totalCount: number; readonly countPrecision?: "EXACT" | "AT_LEAST" };
}

export interface ListedPage<Row> {
  readonly list: {
    readonly nodes: readonly Row[];
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

/** A list of the graph that is written row by row, and what of a row stands in which column. */
export interface ExportedList<Row> {
  /** Denied where the whole list would be; reads next to nothing. */
  readonly first: TypedQueryDocumentNode<unknown, Narrowing>;
  readonly count: TypedQueryDocumentNode<CountedList, Narrowing>;
  readonly page: TypedQueryDocumentNode<ListedPage<Row>, Narrowing & { readonly after: string | null }>;
  /** Where the order that was asked for does not lead to every row. */
  readonly wholeOrder: readonly object[];
  readonly columns: Readonly<Record<string, (row: Row) => Cell>>;
}

interface ListWords<Row> extends Pick<ExportedList<Row>, "wholeOrder" | "columns"> {
  /** The field of Query. */
  readonly field: string;
  /** The type's name, from which its filter and order have theirs. */
  readonly type: string;
  readonly row: string;
  /** Does the connection tell how far its counts go? */
  readonly tellsPrecision?: boolean;
}

/** As many as the graph gives at once. */
const pageSize = 100;

export function exportedList<Row>(words: ListWords<Row>): ExportedList<Row> {
  const { field, type, row, wholeOrder, columns, tellsPrecision = false } = words;
  const given = `$filter: ${type}Filter, $search: String, $orderBy: [${type}Order!]`;
  const narrowed = "filter: $filter, search: $search, orderBy: $orderBy";
  const counted = tellsPrecision ? "totalCount countPrecision" : "totalCount";
  return {
    first: parse(
      `query FirstOf${type}List(${given}) { list: ${field}(first: 1, ${narrowed}) { nodes { id } } }`,
    ) as ExportedList<Row>["first"],
    count: parse(
      `query CountOf${type}List(${given}) { list: ${field}(first: 0, ${narrowed}) { ${counted} } }`,
    ) as ExportedList<Row>["count"],
    page: parse(`query PageOf${type}List(${given}, $after: String) {
      list: ${field}(first: ${String(pageSize)}, after: $after, ${narrowed}) {
        nodes { ${row} }
        pageInfo { hasNextPage endCursor }
      }
    }`) as ExportedList<Row>["page"],
    wholeOrder,
    columns,
  };
}

/** Several in one cell. What holds a semicolon itself stays as it is: ids and addresses are beside it where it matters. */
export const joined = (values: readonly string[]): string => values.join("; ");

/** Each once, in the order that they came. */
export const distinct = (values: readonly (string | null | undefined)[]): string[] => [
  ...new Set(values.filter((value) => value != null)),
];
