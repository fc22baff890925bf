import { Denial } from "../../kernel/denial.ts";
import { assertAccess } from "./access.ts";
import type { Filter, List, RelatedFilter } from "./declaration.ts";
import { operatorSql } from "./operator.plan.ts";
import { scopeBeside, type Scope } from "./statement.ts";

export type FilterInput = Record<string, unknown>;

/** Deep or wide enough for people and programs; a filter beyond it is somebody trying the server. */
const depthMax = 8;
const testsMax = 100;
/** Each is a query within the query, and Postgres looks for the best way through all of them together. */
const relationsMax = 8;

/** Compiles a list's filter input to one SQL condition, or to null when it asks for nothing. */
export function filterSql(list: List, scope: Scope, input: FilterInput | null | undefined): string | null {
  return input ? new FilterCompiler(list, scope, new Budget()).compile(input, { depth: 1, all: true }) : null;
}

/** What the whole of one filter may hold, however its parts lie within each other. */
class Budget {
  private tests = 0;
  private relations = 0;

  test(count: number): void {
    this.tests += count;
    if (this.tests > testsMax) throw tooCostly(`A filter may hold ${String(testsMax)} tests at the most.`);
  }

  relation(): void {
    this.relations += 1;
    if (this.relations > relationsMax)
      throw tooCostly(`A filter may look into other lists ${String(relationsMax)} times at the most.`);
  }
}

const tooCostly = (message: string): Denial => new Denial("TOO_COSTLY", message);

interface Spot {
  readonly depth: number;
  /** Must everything here hold? Not so below an `or` or a `not`. */
  readonly all: boolean;
}

class FilterCompiler {
  private readonly list: List;
  private readonly scope: Scope;
  private readonly budget: Budget;

  constructor(list: List, scope: Scope, budget: Budget) {
    this.list = list;
    this.scope = scope;
    this.budget = budget;
  }

  compile(input: FilterInput, spot: Spot): string | null {
    if (spot.depth > depthMax) throw tooCostly(`A filter may nest ${String(depthMax)} deep at the most.`);
    const parts = Object.entries(input)
      .filter(([, given]) => given !== undefined && given !== null)
      .map(([name, given]) => this.entry(name, given, spot))
      .filter((sql) => sql !== null);
    return parts.length === 0 ? null : `(${parts.join(" and ")})`;
  }

  private entry(name: string, given: unknown, spot: Spot): string | null {
    const depth = spot.depth + 1;
    if (name === "and") return this.several(" and ", given as FilterInput[], { ...spot, depth });
    if (name === "or") return this.several(" or ", given as FilterInput[], { depth, all: false });
    if (name === "not") {
      const inner = this.compile(given as FilterInput, { depth, all: false });
      return inner === null ? null : `not coalesce(${inner}, false)`;
    }
    const filter = this.list.filters?.[name];
    if (!filter) throw new Error(`${this.list.name} has no filter ${name}`);
    assertAccess(this.scope.viewer, filter.access, `The filter \`${name}\``);
    return this.test(filter, given, spot);
  }

  private several(word: " and " | " or ", given: readonly FilterInput[], spot: Spot): string | null {
    const parts = given.map((one) => this.compile(one, spot)).filter((sql) => sql !== null);
    if (parts.length > 0) return `(${parts.join(word)})`;
    return word === " or " && given.length === 0 ? "false" : null;
  }

  private test(filter: Filter, given: unknown, spot: Spot): string {
    if (filter.kind === "related") return this.related(filter, given as FilterInput, spot);
    this.budget.test(1);
    if (filter.kind === "flag")
      return given === true ? filter.sql(this.scope) : `not ${filter.sql(this.scope)}`;
    const operators = Object.entries(given as Record<string, unknown>).filter(([, value]) => value != null);
    this.budget.test(operators.length - 1);
    const parts = operators.map(([operator, value]) => operatorSql(this.scope, filter, { operator, value }));
    return parts.length === 0 ? "true" : `(${parts.join(" and ")})`;
  }

  /**
   * Where everything must hold, the related rows can be found first and lead to these; below an `or` or a `not` each row
   * is looked up, since a set that outgrows memory would be read again for every row.
   */
  private related(filter: RelatedFilter, given: FilterInput, { depth, all }: Spot): string {
    this.budget.relation();
    const { scope } = this;
    const list = filter.list();
    const other = scopeBeside(scope);
    const within = { depth: depth + 1, all };
    const passes = new FilterCompiler(list, other, this.budget).compile(given, within) ?? "true";
    const row = filter.keyed && all ? { ...scope, alias: scope.statement.alias() } : scope;
    const { tables, on } = filter.link(row, other);
    const reader = list.reader();
    const from = [...tables, `${reader.from(other)} ${other.alias}`];
    const where = [on, reader.visible(other), passes].filter((sql) => sql !== "true").join(" and ");
    if (!filter.keyed || row === scope) return `exists (select from ${from.join(", ")} where ${where})`;
    const { key, rows } = filter.keyed;
    const named = `${rows(row)} ${row.alias}, ${from.join(", ")}`;
    return `${scope.alias}.${key} in (select ${row.alias}.${key} from ${named} where ${where})`;
  }
}
