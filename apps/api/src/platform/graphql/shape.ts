import type { Decode, Derive } from "./declaration.ts";
import type { ConnectionPage } from "./page.ts";

/** What the answer looks like, told in places of the statement's positional rows. The mapper is made from it. */
export type Shape = ValueShape | TypenameShape | DerivedShape | ObjectShape | ListShape | ConnectionShape;

interface ValueShape {
  readonly kind: "value";
  readonly slot: number;
  readonly decode: Decode | null;
}

interface TypenameShape {
  readonly kind: "typename";
  readonly name: string;
}

interface DerivedShape {
  readonly kind: "derived";
  readonly from: Record<string, number>;
  readonly derive: Derive;
}

export interface ObjectShape {
  readonly kind: "object";
  readonly typename: string;
  /** The place that is null (or false) when there is no such object; null when it is always there. */
  readonly present: number | null;
  readonly entries: readonly Entry[];
}

export interface Entry {
  readonly name: string;
  readonly nonNull: boolean;
  readonly shape: Shape;
}

export interface ListShape {
  readonly kind: "list";
  readonly slot: number;
  readonly item: ObjectShape;
}

/** What can be read of a connection. */
export type ConnectionPart = "rows" | "total" | "facets" | "beyond" | "cut";

/** The place holds its parts in their order, or the one part that it has; each row is positional again. */
export interface ConnectionShape {
  readonly kind: "connection";
  readonly typename: string;
  /** `row` where it is all that a statement brings. */
  readonly slot: number | "row";
  readonly parts: readonly ConnectionPart[];
  readonly page: ConnectionPage;
  readonly cursor: { readonly slot: number; readonly signature: string } | null;
  readonly entries: readonly ConnectionEntry[];
}

export type ConnectionEntry =
  | { readonly name: string; readonly part: "nodes"; readonly item: ObjectShape }
  | { readonly name: string; readonly part: "edges"; readonly entries: readonly EdgeEntry[] }
  | { readonly name: string; readonly part: "pageInfo"; readonly entries: readonly PageInfoEntry[] }
  | { readonly name: string; readonly part: "totalCount"; readonly place: number }
  | { readonly name: string; readonly part: "countPrecision" }
  | {
      readonly name: string;
      readonly part: "facets";
      /** Which of the arrays they are told in. */
      readonly group: number;
      /** Those that were asked for under this name; another may have asked for others. */
      readonly fields: readonly string[];
      readonly entries: readonly FacetEntry[];
    }
  | { readonly name: string; readonly part: "typename"; readonly typename: string };

export type EdgeEntry =
  | { readonly name: string; readonly part: "node"; readonly item: ObjectShape }
  | { readonly name: string; readonly part: "cursor" }
  | { readonly name: string; readonly part: "highlights"; readonly fields: readonly HighlightField[] }
  | { readonly name: string; readonly part: "typename"; readonly typename: string };

export interface HighlightField {
  readonly field: string;
  readonly slot: number;
  readonly entries: readonly { readonly name: string; readonly part: "field" | "fragments" | "typename" }[];
}

export interface PageInfoEntry {
  readonly name: string;
  readonly part: "hasNextPage" | "hasPreviousPage" | "startCursor" | "endCursor" | "typename";
}

export interface FacetEntry {
  readonly name: string;
  readonly part: "field" | "values" | "precision" | "typename";
  readonly entries: readonly {
    readonly name: string;
    readonly part: "value" | "label" | "count" | "typename";
  }[];
}
