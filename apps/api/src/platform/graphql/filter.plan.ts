import { Denial } from "../../kernel/denial.ts";
import { uuidOf } from "../../kernel/id.ts";
import { assertAccess } from "./access.ts";
import type { ArrayFilter, ColumnFilter, Filter, List, RelationFilter } from "./declaration.ts";
import type { Scope } from "./statement.ts";

export type FilterInput = Record<string, unknown>;

/** Deep or wide enough for people and programs; a filter beyond it is somebody trying the server. */
const depthMax = 8;
const testsMax = 100;

/** Compiles a list's filter input to one SQL condition, or to null when it asks for nothing. */
export function filterSql(list: List, scope: Scope, input: FilterInput | null | undefined): string | null {
  return input ? new FilterCompiler(list, scope).compile(input, 1) : null;
}

class FilterCompiler {
  private readonly list: List;
  private readonly scope: Scope;
  private tests = 0;

  constructor(list: List, scope: Scope) {
    this.list = list;
    this.scope = scope;
  }

  compile(input: FilterInput, depth: number): string | null {
    if (depth > depthMax) {
      throw new Denial("TOO_COSTLY", `A filter may nest ${String(depthMax)} deep at the most.`);
    }
    const parts = Object.entries(input)
      .filter(([, given]) => given !== undefined && given !== null)
      .map(([name, given]) => this.entry(name, given, depth))
      .filter((sql) => sql !== null);
    return parts.length === 0 ? null : `(${parts.join(" and ")})`;
  }

  private entry(name: string, given: unknown, depth: number): string | null {
    if (name === "and" || name === "or") return this.several(name, given as FilterInput[], depth);
    if (name === "not") {
      const inner = this.compile(given as FilterInput, depth + 1);
      return inner === null ? null : `not coalesce(${inner}, false)`;
    }
    const filter = this.list.filters?.[name];
    if (!filter) throw new Error(`${this.list.name} has no filter ${name}`);
    assertAccess(this.scope.viewer, filter.access, `The filter \`${name}\``);
    return this.test(filter, given);
  }

  private several(word: "and" | "or", given: readonly FilterInput[], depth: number): string | null {
    const parts = given.map((one) => this.compile(one, depth + 1)).filter((sql) => sql !== null);
    if (parts.length > 0) return `(${parts.join(` ${word} `)})`;
    return word === "or" && given.length === 0 ? "false" : null;
  }

  private test(filter: Filter, given: unknown): string {
    if (filter.kind === "flag")
      return given === true ? filter.sql(this.scope) : `not ${filter.sql(this.scope)}`;
    const operators = Object.entries(given as Record<string, unknown>).filter(([, value]) => value != null);
    this.tests += operators.length;
    if (this.tests > testsMax) {
      throw new Denial("TOO_COSTLY", `A filter may hold ${String(testsMax)} tests at the most.`);
    }
    const parts = operators.map(([operator, value]) => this.operator(filter, operator, value));
    return parts.length === 0 ? "true" : `(${parts.join(" and ")})`;
  }

  private operator(filter: Exclude<Filter, { kind: "flag" }>, operator: string, value: unknown): string {
    if (filter.kind === "array") return this.array(filter, operator, value);
    if (filter.kind === "relation") return this.relation(filter, operator, value);
    return this.column(filter, filter.sql(this.scope), { operator, value });
  }

  private column(
    filter: Pick<ColumnFilter, "cast" | "idType">,
    sql: string,
    { operator, value }: { operator: string; value: unknown },
  ): string {
    const raw = (given: unknown) => (filter.idType ? uuidOf(filter.idType, String(given)) : given);
    const param = () => this.scope.statement.param(raw(value), filter.cast);
    if (operator === "in") {
      const values = (value as unknown[]).map(raw);
      return `${sql} = any(${this.scope.statement.param(values, `${filter.cast}[]`)})`;
    }
    if (operator === "eq") return `${sql} = ${param()}`;
    if (operator === "not") return `${sql} is distinct from ${param()}`;
    const comparison = { gt: ">", gte: ">=", lt: "<", lte: "<=" }[operator];
    if (comparison === undefined) throw new Error(`Unknown filter operator ${operator}`);
    return `${sql} ${comparison} ${param()}`;
  }

  private array(filter: ArrayFilter, operator: string, value: unknown): string {
    const sql = filter.sql(this.scope);
    const values = this.scope.statement.param(Array.isArray(value) ? value : [value], "text[]");
    if (operator === "in") return `${sql} && ${values}`;
    return operator === "not" ? `not ${sql} @> ${values}` : `${sql} @> ${values}`;
  }

  private relation(filter: RelationFilter, operator: string, value: unknown): string {
    const test = (column: string) =>
      this.column({ cast: "uuid", idType: filter.idType }, column, {
        operator: operator === "not" ? "eq" : operator,
        value,
      });
    const within = filter.within(this.scope, test);
    return operator === "not" ? `not ${within}` : within;
  }
}
