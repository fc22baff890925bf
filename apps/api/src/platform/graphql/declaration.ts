import type { Permission, Viewer } from "../../kernel/actor.ts";
import type { IdType } from "../../kernel/id.ts";
import type { Scope, SearchText, Sql } from "./statement.ts";

/**
 * How a GraphQL type is read: its table, its fields as SQL, its relations, and the rule that says which of its
 * rows a viewer sees. The planner adds that rule wherever it touches the table, so it cannot be forgotten.
 */
export interface Reader {
  /** Name of the GraphQL object type. */
  readonly type: string;
  /** Set where the type is a Node. */
  readonly idType?: IdType;
  readonly from: Sql;
  /** Column of the row's identity: what ids and cursors are made of. */
  readonly key: string;
  readonly visible: Sql;
  readonly fields: Record<string, FieldDeclaration>;
}

export interface Guarded {
  /** Who may read the field. Left out: whoever sees the row. */
  readonly access?: Permission;
}

export type Decode = (value: never) => unknown;
export type Derive = (values: never, viewer: Viewer) => unknown;

export interface ValueField extends Guarded {
  readonly kind: "value";
  readonly sql: Sql;
  /** Applied to what JSON brings, never to null. */
  readonly decode?: Decode;
}

/** Made by code from columns, where a rule lives in a policy rather than in SQL. */
export interface DerivedField extends Guarded {
  readonly kind: "derived";
  readonly from: Record<string, Sql>;
  readonly derive: Derive;
}

/** An object without a row of its own: its fields are columns of the parent's row. */
export interface PartField extends Guarded {
  readonly kind: "part";
  /** False or null here makes the whole part null. */
  readonly present?: Sql;
  readonly fields: Record<string, FieldDeclaration>;
}

export interface OneField extends Guarded {
  readonly kind: "one";
  readonly reader: () => Reader;
  readonly on: (parent: Scope, child: Scope) => string;
}

/** A list short enough to be answered whole; `max` bounds it all the same. */
export interface ManyField extends Guarded {
  readonly kind: "many";
  readonly reader: () => Reader;
  readonly on: (parent: Scope, child: Scope) => string;
  readonly orderBy: Sql;
  readonly max: number;
}

export interface ConnectionField extends Guarded {
  readonly kind: "connection";
  readonly list: () => List;
  readonly on: (parent: Scope, child: Scope) => string;
  /** The same by the tables in between: rows are counted by these, where a page of them is found by `on`. */
  readonly through?: (parent: Scope, child: Scope) => Link;
  /** What counts all of them by itself, where something in this view knows; else null. */
  readonly counted?: (parent: Scope) => string | null;
}

export type FieldDeclaration = ValueField | DerivedField | PartField | OneField | ManyField | ConnectionField;

type Direction = "ASC" | "DESC";
export type OrderCast = "timestamptz" | "text" | "float8" | "int8" | "uuid";

/** A column that a list can be ordered by. It is never null: a cursor could not stand on it. */
export interface OrderColumn {
  readonly sql: Sql;
  readonly cast: OrderCast;
  readonly access?: Permission;
  /** Only with `search:`, as relevance. */
  readonly needsSearch?: boolean;
  /** It is of the words that a search looks for. */
  readonly isSearched?: boolean;
  /** Says that the column is there, where Postgres cannot know that and would not walk its index. */
  readonly isThere?: Sql;
}

export interface OrderKey {
  readonly field: string;
  readonly direction: Direction;
}

interface FilterBase {
  readonly access?: Permission;
}

/** `eq`, `in`, `not`, `startsWith`, `isNull`, `gte`, `lt` … over one column. */
export interface ColumnFilter extends FilterBase {
  readonly kind: "column";
  readonly sql: Sql;
  readonly cast: "text" | "timestamptz" | "uuid" | "int8";
  /** What a global id must name; "ANY" where rows of several types stand in one column. */
  readonly idType?: IdType | "ANY";
  /** What is done to a value before it is compared: the same as was done to the column. */
  readonly folded?: (value: string) => string;
}

/** The same operators over an array column: `eq` holds it, `in` any of them, `all` all of them. */
export interface ArrayFilter extends FilterBase {
  readonly kind: "array";
  readonly sql: Sql;
}

/** The operators over rows of a relation: `within` wraps the test in an EXISTS. */
export interface RelationFilter extends FilterBase {
  readonly kind: "relation";
  readonly idType: IdType;
  readonly within: (scope: Scope, test: (column: string) => string) => string;
}

/**
 * Rows of another list that belong to this row: one of them at least passes that list's own filters. Whoever cannot see
 * such a row is not told of it: the other reader's visibility is part of the test.
 */
export interface RelatedFilter extends FilterBase {
  readonly kind: "related";
  readonly list: () => List;
  readonly link: (row: Scope, other: Scope) => Link;
  /**
   * Where `link` holds more than equalities, Postgres cannot begin at the other end. It can where the row is named by a
   * key of its own: `rows` are this list's rows with the columns that `link` takes, and the key.
   */
  readonly keyed?: { readonly key: string; readonly rows: Sql };
}

/** How one row leads to another: the tables between them, and the condition. */
export interface Link {
  readonly tables: readonly string[];
  readonly on: string;
}

/** A yes or no that only this list knows. */
interface FlagFilter extends FilterBase {
  readonly kind: "flag";
  readonly sql: Sql;
}

export type Filter = ColumnFilter | ArrayFilter | RelationFilter | RelatedFilter | FlagFilter;

interface Search {
  readonly matches: (scope: Scope, query: SearchText) => string;
  /** Fragments of the row's text around what matched: marks as U+0001 and U+0002, made safe by the mapper. */
  readonly highlights: Record<string, (scope: Scope, query: SearchText) => string>;
  /** Where a word can be common: so many rows are ranked and counted, the first in this order. */
  readonly within?: {
    readonly rowsMax: number;
    readonly orderBy: Sql;
    /** Better ways to these rows than Postgres would find, where there are any for this search. */
    readonly ways?: (scope: Scope, rows: SoughtRows) => SearchWays | null;
  };
}

/** The rows that a search is to find: what is read of them, and which there are beside the search. */
export interface SoughtRows {
  readonly from: string;
  readonly columns: string;
  readonly visible: string;
  readonly rest: string;
  readonly orderBy: string;
  readonly rowsMax: number;
  /** Names the parts of the statement that are put before the rows. */
  readonly named: (part: string) => string;
}

/** The same rows by a way of its own: what has to stand before them, and themselves. */
export interface SearchWays {
  readonly before: readonly string[];
  readonly rows: string;
}

/** One count per value, over the rows that the list's filter and search let through. */
export interface Facet {
  readonly sql: Sql;
  /** The column is an array: each of its elements is a value. */
  readonly array?: boolean;
  readonly label?: (scope: Scope, value: string) => string;
}

/** What is kept of how many rows there are of each sort, so that they need not be counted. */
export interface Tally {
  /**
   * Sums of rows as `n`, with the columns that `filters` and facets read; null where nothing is kept in this view. A row
   * of the list is in one of them without elements, and in one more for each of its elements, with that one alone.
   */
  readonly from: (scope: Scope) => string | null;
  /** The sums without elements. */
  readonly whole: Sql;
  /** The list's filters that it can answer. */
  readonly filters: readonly string[];
  /** The filter over the elements, which it can answer for one of them. */
  readonly elements: string;
}

/** How many rows are few: so many are sorted rather than met on a walk through the list. */
export interface FewRows {
  /** Where the tally tells how many there are. */
  readonly talliedMax: number;
  /** Where they have to be searched for. */
  readonly searchedMax: number;
}

/** How a type is listed. The same list serves the root field and every connection to the type. */
export interface List {
  /** Names the list in its cursors, so that a cursor of another list is refused. */
  readonly name: string;
  readonly reader: () => Reader;
  /** Which rows are listed at all, of those that the viewer sees; left out: every one. */
  readonly listed?: Sql;
  readonly orders: Record<string, OrderColumn>;
  readonly defaultOrder: readonly OrderKey[];
  readonly filters?: Record<string, Filter>;
  readonly search?: Search;
  readonly facets?: Record<string, Facet>;
  readonly tally?: Tally;
  /** In which views rows that a filter or a search leaves are sorted where they are few; null where Postgres decides. */
  readonly few?: (scope: Scope) => FewRows | null;
}
