import type { GraphQLObjectType } from "graphql";
import { enoughOf } from "./count.plan.ts";
import type { Facet } from "./declaration.ts";
import type { Finding } from "./found.plan.ts";
import { fromSql, whereSql, type Listing } from "./listing.ts";
import { argumentsIn } from "./operation.ts";
import type { Nodes } from "./place.ts";
import { scopeBeside, type Scope } from "./statement.ts";
import { talliedOf, type Tallied } from "./tally.plan.ts";

const valuesMax = 20;

interface FacetArgs {
  readonly of?: readonly string[] | null;
  readonly enough?: number | null;
}

/** Those that were asked for with one `enough` are told as one array, each once, under however many names. */
export class FacetPlan {
  private readonly listing: Listing;
  private readonly finding: Finding | null;
  private readonly groups = new Map<number | null, Set<string>>();

  constructor(listing: Listing, finding: Finding | null) {
    this.listing = listing;
    this.finding = finding;
  }

  /** In which array they will stand, and which of it they are. */
  want(type: GraphQLObjectType, nodes: Nodes): { group: number; fields: string[] } {
    const { of, enough: asked } = argumentsIn(this.listing.operation, type, nodes) as FacetArgs;
    const enough = enoughOf(asked);
    const fields = Object.keys(this.declared()).filter((field) => of?.includes(field) ?? true);
    this.groups.set(enough, new Set([...(this.groups.get(enough) ?? []), ...fields]));
    return { group: [...this.groups.keys()].indexOf(enough), fields };
  }

  /** `[[[field, [[value, label, count], …], isCut], …], …]`. Once all has been walked. */
  sql(): string | null {
    if (this.groups.size === 0) return null;
    const groups = [...this.groups].map(([enough, fields]) => this.group(enough, [...fields]));
    return `json_build_array(${groups.join(", ")})`;
  }

  private group(enough: number | null, fields: readonly string[]): string {
    const rows = new FacetRows(this.listing, this.finding, enough);
    const facets = Object.entries(this.declared()).filter(([field]) => fields.includes(field));
    const parts = facets.map(([field, facet]) => `json_build_array('${field}', ${this.facet(rows, facet)})`);
    return `(${rows.before()}select json_build_array(${parts.join(", ")}))`;
  }

  /** The commonest first. */
  private facet(rows: FacetRows, facet: Facet): string {
    const { source, count, isCut } = rows.of(facet);
    const label = facet.label?.(scopeBeside(this.listing.scope), "f.v") ?? "f.v";
    const counted = `select v.v::text v, ${count} n from ${source} and v.v is not null group by 1 having ${count} > 0 order by 2 desc, 1 limit ${String(valuesMax)}`;
    return `(select coalesce(json_agg(json_build_array(f.v, ${label}, f.n) order by f.n desc, f.v), '[]') from (${counted}) f), ${isCut}`;
  }

  private declared(): Readonly<Record<string, Facet>> {
    return this.listing.list.facets ?? {};
  }
}

interface FacetSource {
  /** Rows with each value as `v.v`, up to their conditions. */
  readonly source: string;
  readonly count: string;
  readonly isCut: string;
}

/** Where the values of facets are read: what a search found, what is kept, or the rows of the list, as many as are enough. */
class FacetRows {
  private readonly listing: Listing;
  private readonly finding: Finding | null;
  private readonly enough: number | null;
  private readonly tallied: Tallied | null;
  private readonly looked: Scope;
  private readonly name: string;
  private readonly columns: string[] = [];

  constructor(listing: Listing, finding: Finding | null, enough: number | null) {
    this.listing = listing;
    this.finding = finding;
    this.enough = enough;
    this.tallied = finding ? null : talliedOf(listing);
    this.looked = scopeBeside(listing.scope, { search: listing.search });
    this.name = listing.scope.statement.alias();
  }

  of(facet: Facet): FacetSource {
    if (this.finding) {
      return {
        source: `${this.finding.facet(facet)} where true`,
        count: "count(*)",
        isCut: this.finding.isCut,
      };
    }
    const kept = this.tallied?.whereOf(facet) ?? null;
    if (this.tallied && kept !== null) {
      const { scope, from } = this.tallied;
      const source = `${from} cross join lateral ${valuesOf(facet, facet.sql(scope))} v where ${kept}`;
      return { source, count: `sum(${scope.alias}.n)`, isCut: "false" };
    }
    return this.enough === null ? this.every(facet) : this.first(facet, this.enough);
  }

  private every(facet: Facet): FacetSource {
    const { listing, looked } = this;
    const values = valuesOf(facet, facet.sql(looked));
    const source = `${fromSql(listing, looked)} cross join lateral ${values} v where ${whereSql(listing, looked)}`;
    return { source, count: "count(*)", isCut: "false" };
  }

  private first(facet: Facet, enough: number): FacetSource {
    const column = `c${String(this.columns.push(facet.sql(this.looked)) - 1)}`;
    const { name } = this;
    const rows = `(select * from ${name} limit ${String(enough)}) ${name}`;
    const source = `${rows} cross join lateral ${valuesOf(facet, `${name}.${column}`)} v where true`;
    return { source, count: "count(*)", isCut: `(select count(*) > ${String(enough)} from ${name})` };
  }

  /** Rows of the list, whichever are found first, and one more than are enough: it tells whether there are more. */
  before(): string {
    const { listing, looked, name, columns, enough } = this;
    if (columns.length === 0 || enough === null) return "";
    const values = columns.map((sql, at) => `${sql} c${String(at)}`).join(", ");
    const rows = `select ${values} from ${fromSql(listing, looked)} where ${whereSql(listing, looked)}`;
    return `with ${name} as materialized (${rows} limit ${String(enough + 1)}) `;
  }
}

const valuesOf = ({ array }: Facet, sql: string): string => (array ? `unnest(${sql})` : `(select ${sql} v)`);
