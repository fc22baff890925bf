import { getNamedType, type GraphQLObjectType } from "graphql";
import { countSql, enoughOf } from "./count.plan.ts";
import { FacetPlan } from "./facet.plan.ts";
import type { Finding } from "./found.plan.ts";
import type { Listing } from "./listing.ts";
import { argumentsIn } from "./operation.ts";
import { objectType, type Nodes } from "./place.ts";
import { selectedFields } from "./selection.ts";
import type { ConnectionEntry, EdgeEntry, FacetEntry, HighlightField, PageInfoEntry } from "./shape.ts";

/** What of a connection's rows was asked for: what was not, is not read. */
interface Wants {
  rows: boolean;
  /** Are there more than the page? */
  more: boolean;
  cursor: boolean;
  /** Are there any on the other side of the cursor? */
  beyond: boolean;
}

export interface PlannedEntries {
  readonly typename: string;
  readonly entries: readonly ConnectionEntry[];
  readonly wants: Readonly<Wants>;
  readonly total: string | null;
  readonly facets: string | null;
  readonly precision: string | null;
}

/** Walks what is asked of a connection: its edges, nodes, page info, total and facets. */
export function planEntries(listing: Listing, nodes: Nodes, finding: Finding | null): PlannedEntries {
  const type = connectionType(listing);
  const selection = new ConnectionSelection(listing, finding);
  const entries: ConnectionEntry[] = [];
  for (const [name, fieldNodes] of selectedFields(listing.operation, type, nodes)) {
    entries.push(selection.entry(type, name, fieldNodes));
  }
  const { wants, precision } = selection;
  const [total, facets] = [selection.totalsSql(), selection.facets.sql()];
  return { typename: type.name, entries, wants, total, facets, precision };
}

function connectionType(listing: Listing): GraphQLObjectType {
  const [owner = "", field = ""] = listing.name.split(".");
  const definition = objectType(listing.operation, owner).getFields()[field];
  if (!definition) throw new Error(`${listing.name} is not in the schema`);
  return getNamedType(definition.type) as GraphQLObjectType;
}

const fieldType = (type: GraphQLObjectType, field: string): GraphQLObjectType => {
  const definition = type.getFields()[field];
  if (!definition) throw new Error(`${type.name}.${field} is not in the schema`);
  return getNamedType(definition.type) as GraphQLObjectType;
};

const fieldOf = (nodes: Nodes): string => nodes[0]?.name.value ?? "";

class ConnectionSelection {
  readonly wants: Wants = { rows: false, more: false, cursor: false, beyond: false };
  readonly facets: FacetPlan;
  precision: string | null = null;
  /** By where counting may stop. */
  private readonly totals = new Map<number | null, string>();
  private readonly listing: Listing;
  private readonly finding: Finding | null;

  constructor(listing: Listing, finding: Finding | null) {
    this.listing = listing;
    this.finding = finding;
    this.facets = new FacetPlan(listing, finding);
  }

  entry(type: GraphQLObjectType, name: string, nodes: Nodes): ConnectionEntry {
    const field = fieldOf(nodes);
    switch (field) {
      case "__typename":
        return { name, part: "typename", typename: type.name };
      case "nodes":
        this.wants.rows = true;
        return {
          name,
          part: "nodes",
          item: this.listing.planObject(this.listing, this.listing.list.reader(), nodes),
        };
      case "edges":
        this.wants.rows = true;
        return { name, part: "edges", entries: this.edges(fieldType(type, field), nodes) };
      case "pageInfo":
        return { name, part: "pageInfo", entries: this.pageInfo(fieldType(type, field), nodes) };
      case "totalCount":
        return { name, part: "totalCount", place: this.wantTotal(type, nodes) };
      case "countPrecision":
        this.precision = this.finding?.isCut ?? "false";
        return { name, part: "countPrecision" };
      case "facets":
        return {
          name,
          part: "facets",
          ...this.facets.want(type, nodes),
          entries: this.facetEntries(fieldType(type, field), nodes),
        };
      default:
        throw new Error(`${type.name}.${field} has no reader`);
    }
  }

  private edges(type: GraphQLObjectType, nodes: Nodes): EdgeEntry[] {
    return [...selectedFields(this.listing.operation, type, nodes)].map(([name, fieldNodes]): EdgeEntry => {
      switch (fieldOf(fieldNodes)) {
        case "__typename":
          return { name, part: "typename", typename: type.name };
        case "cursor":
          this.wants.cursor = true;
          return { name, part: "cursor" };
        case "highlights":
          return {
            name,
            part: "highlights",
            fields: this.highlights(fieldType(type, "highlights"), fieldNodes),
          };
        default:
          return {
            name,
            part: "node",
            item: this.listing.planObject(this.listing, this.listing.list.reader(), fieldNodes),
          };
      }
    });
  }

  private highlights(type: GraphQLObjectType, nodes: Nodes): HighlightField[] {
    const { list, search, scope, row } = this.listing;
    if (search === null || !list.search) return [];
    const entries = [...selectedFields(this.listing.operation, type, nodes)].map(([name, fieldNodes]) => ({
      name,
      part: partName<"field" | "fragments">(fieldOf(fieldNodes)),
    }));
    return Object.entries(list.search.highlights).map(([field, sql]) => ({
      field,
      slot: row.slot(sql(scope, search)),
      entries,
    }));
  }

  private pageInfo(type: GraphQLObjectType, nodes: Nodes): PageInfoEntry[] {
    return [...selectedFields(this.listing.operation, type, nodes)].map(([name, fieldNodes]) => {
      const part = partName<Exclude<PageInfoEntry["part"], "typename">>(fieldOf(fieldNodes));
      this.wantPageInfo(part);
      return { name, part };
    });
  }

  /** Read forward, a page is followed by what is one row more, and preceded by what lies beyond its cursor. */
  private wantPageInfo(part: PageInfoEntry["part"]): void {
    if (part === "typename") return;
    this.wants.rows = true;
    if (part === "startCursor" || part === "endCursor") this.wants.cursor = true;
    else if ((part === "hasNextPage") !== this.listing.backward) this.wants.more = true;
    else this.wants.beyond = true;
  }

  private facetEntries(type: GraphQLObjectType, nodes: Nodes): FacetEntry[] {
    return [...selectedFields(this.listing.operation, type, nodes)].map(([name, fieldNodes]) => {
      const part = partName<"field" | "values" | "precision">(fieldOf(fieldNodes));
      if (part !== "values") return { name, part, entries: [] };
      const inner = selectedFields(this.listing.operation, fieldType(type, "values"), fieldNodes);
      const entries = [...inner].map(([innerName, innerNodes]) => ({
        name: innerName,
        part: partName<"value" | "label" | "count">(fieldOf(innerNodes)),
      }));
      return { name, part, entries };
    });
  }

  private wantTotal(type: GraphQLObjectType, nodes: Nodes): number {
    const asked = argumentsIn(this.listing.operation, type, nodes) as { enough?: number | null };
    const enough = enoughOf(asked.enough);
    if (!this.totals.has(enough)) this.totals.set(enough, countSql(this.listing, this.finding, enough));
    return [...this.totals.keys()].indexOf(enough);
  }

  /** One after the other. Once all has been walked. */
  totalsSql(): string | null {
    const totals = [...this.totals.values()];
    return totals.length === 0 ? null : `json_build_array(${totals.join(", ")})`;
  }
}

/** `__typename` has a name of its own among the parts; every other field is the part it names. */
const partName = <P extends string>(field: string): P | "typename" =>
  field === "__typename" ? "typename" : (field as P);
