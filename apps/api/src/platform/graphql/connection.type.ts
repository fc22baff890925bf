import { ArgsType, Field, Int, ObjectType, registerEnumType, type ClassType } from "type-graphql";
import { PlannedField } from "./planned-field.ts";

@ObjectType({ description: "Where a page stands in its list (Relay)." })
class PageInfo {
  @Field(() => Boolean, { description: "Are there more after this page?" })
  hasNextPage: boolean;

  @Field(() => Boolean, { description: "Are there more before this page?" })
  hasPreviousPage: boolean;

  @Field(() => String, {
    nullable: true,
    description: "Cursor of the page's first row; null when it is empty.",
  })
  startCursor: string | null;

  @Field(() => String, { nullable: true, description: "Cursor of the page's last row; send it as `after`." })
  endCursor: string | null;
}

@ArgsType()
export class PageArgs {
  @Field(() => Int, {
    nullable: true,
    description: "How many from the start, 0 to 100; 20 when neither is given.",
  })
  first?: number;

  @Field(() => String, { nullable: true, description: "Only rows after this cursor." })
  after?: string;

  @Field(() => Int, {
    nullable: true,
    description: "How many from the end, 0 to 100. Not together with `first`.",
  })
  last?: number;

  @Field(() => String, { nullable: true, description: "Only rows before this cursor." })
  before?: string;
}

const CountPrecision = { EXACT: "EXACT", AT_LEAST: "AT_LEAST" } as const;
registerEnumType(CountPrecision, {
  name: "CountPrecision",
  description: "How far counts go.",
  valuesConfig: {
    EXACT: { description: "Every row was counted." },
    AT_LEAST: { description: "There are more rows than were counted." },
  },
});

@ObjectType({ description: "One value of a facet and how many rows have it." })
class FacetValue {
  @Field(() => String, { description: "As a filter takes it." })
  value: string;

  @Field(() => String, { description: "As people read it." })
  label: string;

  @Field(() => Int, { description: "Rows of the list, under its filter and search, that have the value." })
  count: number;
}

@ObjectType({ description: "How the rows of a list are spread over the values of one field." })
class Facet {
  @Field(() => String, { description: "The field, as the filter names it." })
  field: string;

  @Field(() => [FacetValue], { description: "The 20 commonest values, the commonest first." })
  values: FacetValue[];

  @Field(() => CountPrecision, {
    description:
      "Whether every row was looked at. AT_LEAST: only so many as were enough were, and the others may have other values.",
  })
  precision: string;
}

@ObjectType({ description: "Where a search matched in one field." })
class Highlight {
  @Field(() => String, { description: "The field that matched." })
  field: string;

  @Field(() => [String], {
    description:
      "Pieces of the field's text as HTML: the text is escaped, the matched words stand in `<mark>`.",
  })
  fragments: string[];
}

@ArgsType()
class TotalArgs {
  @Field(() => Int, {
    nullable: true,
    description:
      "Counting may stop at so many, from 1 on: an answer of just this number says that there are as many at least, any other is exact. Left out: every row is counted.",
  })
  enough?: number;
}

/** The Relay connection over a type: `XConnection` and `XEdge`. */
export function connectionOf(name: string, node: () => ClassType): ClassType {
  @ObjectType(`${name}Edge`, { description: `One ${name} at its place in a list.` })
  class Edge {
    @Field(() => String, { description: "This row's place in this list under this order." })
    cursor: string;

    @Field(node, { description: "The row." })
    node: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay).` })
  class Connection {
    @Field(() => [Edge], { description: "The page's rows with their cursors." })
    edges: Edge[];

    @Field(() => [node()], { description: "The page's rows alone." })
    nodes: object[];

    @Field(() => PageInfo, { description: "Where the page stands in the list." })
    pageInfo: PageInfo;

    @Field(() => Int, { description: "Rows in the whole list, under its filter and search." })
    totalCount: number;
  }
  return Connection;
}

/** The facets of a type's lists, by the names that a list declares them by: `<Type>FacetField`. */
function facetArgsOf(name: string, facets: Readonly<Record<string, string>>): ClassType {
  const fields = Object.fromEntries(Object.keys(facets).map((field) => [constantOf(field), field]));
  registerEnumType(fields, {
    name: `${name}FacetField`,
    description: `What the rows of a list of ${name} can be counted by.`,
    valuesConfig: Object.fromEntries(
      Object.entries(facets).map(([field, description]) => [constantOf(field), { description }]),
    ),
  });

  @ArgsType()
  class FacetArgs {
    @Field(() => [fields], {
      nullable: true,
      description: "Only these: each is a count of its own. Left out: all of them.",
    })
    of?: string[];

    @Field(() => Int, {
      nullable: true,
      description:
        "So many rows are enough, from 1 on: where there are more and their counts are not kept, so many of them are looked at, whichever are found first, and `precision` says so. Left out: every row is.",
    })
    enough?: number;
  }
  return FacetArgs;
}

const constantOf = (field: string): string => field.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

interface Faceted {
  readonly node: () => ClassType;
  /** What each facet tells of, by its name in the list. */
  readonly facets: Readonly<Record<string, string>>;
}

/** A connection that can be searched: edges say where the words matched, and facets count the hits. */
export function searchableConnectionOf(name: string, { node, facets }: Faceted): ClassType {
  const args = facetArgsOf(name, facets);

  @ObjectType(`${name}Edge`, { description: `One ${name} at its place in a list.` })
  class Edge {
    @Field(() => String, { description: "This row's place in this list under this order." })
    cursor: string;

    @Field(node, { description: "The row." })
    node: object;

    @Field(() => [Highlight], { description: "Where `search` matched; empty without one." })
    highlights: Highlight[];
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay).` })
  class Connection {
    @Field(() => [Edge], { description: "The page's rows with their cursors." })
    edges: Edge[];

    @Field(() => [node()], { description: "The page's rows alone." })
    nodes: object[];

    @Field(() => PageInfo, { description: "Where the page stands in the list." })
    pageInfo: PageInfo;

    @PlannedField(() => Int, {
      args: () => TotalArgs,
      description: "Rows in the whole list, under its filter and search.",
    })
    totalCount: number;

    @Field(() => CountPrecision, {
      description:
        "Whether this list tells of every row: a search by relevance looks at the 1,000 latest of the rows that match. Where counting stops because of an `enough`, this does not say.",
    })
    countPrecision: string;

    @PlannedField(() => [Facet], {
      args: () => args,
      description:
        "Counts per value, over the whole list under its filter and search, as far as each facet's `precision` says. Of claims as they are now, narrowed by state, language, kind, rating and one topic alone, counts are kept and cost nothing.",
    })
    facets: Facet[];
  }
  return Connection;
}

/** A connection whose facets count the rows of the list. */
export function facetedConnectionOf(name: string, { node, facets }: Faceted): ClassType {
  const args = facetArgsOf(name, facets);

  @ObjectType(`${name}Edge`, { description: `One ${name} at its place in a list.` })
  class Edge {
    @Field(() => String, { description: "This row's place in this list under this order." })
    cursor: string;

    @Field(node, { description: "The row." })
    node: object;
  }

  @ObjectType(`${name}Connection`, { description: `A page of a list of ${name} (Relay).` })
  class Connection {
    @Field(() => [Edge], { description: "The page's rows with their cursors." })
    edges: Edge[];

    @Field(() => [node()], { description: "The page's rows alone." })
    nodes: object[];

    @Field(() => PageInfo, { description: "Where the page stands in the list." })
    pageInfo: PageInfo;

    @Field(() => Int, { description: "Rows in the whole list, under its filter and search." })
    totalCount: number;

    @PlannedField(() => [Facet], {
      args: () => args,
      description: "Counts per value, over the whole list under its filter and search.",
    })
    facets: Facet[];
  }
  return Connection;
}
