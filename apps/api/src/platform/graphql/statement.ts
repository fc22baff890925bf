import type { Viewer } from "../../kernel/actor.ts";
import { Denial } from "../../kernel/denial.ts";
import { Given, type Planning, type Run } from "./given.ts";
import type { View } from "./view.ts";

/** A page of 100 claims with 10 appearances of 8 links each and 20 pieces of evidence is 11,000 rows. */
const rowsMax = 50_000;

/** Relations below each other. Postgres plans 16 in a tenth of a second, and 36 not within the time that it has. */
const depthMax = 16;

/** The one SQL statement that a root field becomes: its parameters and its aliases. */
export class Statement {
  private readonly values: unknown[] = [];
  /** Postgres is to plan it for the values at hand each time: how common the words of a search are decides the way. */
  isPlannedEachTime = false;
  private readonly checked: Given[] = [];
  private aliasCount = 0;
  private rows = 0;
  private readonly placeholders = new Map<string, string>();

  /** A placeholder for a value. The same value is sent once, however often the plan mentions it. */
  param(value: unknown, cast: string): string {
    const identity = `${cast}:${value instanceof Given ? `given ${value.label}` : JSON.stringify(value)}`;
    const known = this.placeholders.get(identity);
    if (known !== undefined) return known;
    this.values.push(value);
    const placeholder = `$${String(this.values.length)}::${cast}`;
    this.placeholders.set(identity, placeholder);
    return placeholder;
  }

  /** What is sent on one run of the plan. */
  get valuesFor(): (run: Run) => unknown[] {
    const { values, checked } = this;
    return (run) => {
      for (const given of checked) given.read(run);
      return values.map((value) => (value instanceof Given ? value.read(run) : value));
    };
  }

  /** A value that no parameter is made of, and that is to be well-formed all the same. */
  check(value: unknown): void {
    if (value instanceof Given) this.checked.push(value);
  }

  /** Counts the rows that the statement may have to bring, and refuses before it is sent. */
  charge(rows: number): void {
    this.rows += rows;
    if (this.rows <= rowsMax) return;
    const limit = rowsMax.toLocaleString("en");
    throw new Denial(
      "TOO_COSTLY",
      `One field may ask for ${limit} rows in all. Ask for smaller pages, or fewer lists.`,
    );
  }

  alias(): string {
    this.aliasCount += 1;
    return `t${String(this.aliasCount)}`;
  }
}

/** Where a piece of SQL stands: the alias of its row, and for whom and when it is read. */
export interface Scope {
  readonly alias: string;
  readonly view: View;
  readonly viewer: Viewer;
  readonly statement: Statement;
  readonly planning: Planning;
  /** True where a thing is asked for by its id or from another thing that names it, rather than listed. */
  readonly addressed: boolean;
  /** What the list that the row stands in is searched for. */
  readonly search: SearchText | null;
  /** That as Postgres has it, where a statement reads it once for all of its parts. */
  readonly sought: string | null;
  /** How many rows there may be at this place of the answer at the most. */
  readonly rowsMax: number;
  /** How many relations lead here. */
  readonly depth: number;
}

/** What somebody searches for, as typed. */
export type SearchText = string | Given<string>;

export type Sql = (scope: Scope) => string;

/** The scope of another row in the same statement. */
export const scopeBeside = (
  scope: Scope,
  { addressed = false, search = null }: { addressed?: boolean; search?: SearchText | null } = {},
): Scope => ({
  ...scope,
  alias: scope.statement.alias(),
  depth: oneDeeper(scope),
  addressed,
  search,
  sought: null,
});

function oneDeeper({ depth }: Scope): number {
  if (depth < depthMax) return depth + 1;
  throw new Denial(
    "TOO_COSTLY",
    `One field may follow ${String(depthMax)} relations below each other. Ask for what lies deeper by its id.`,
  );
}

/** The scope of the rows of a list, `size` for each row of the place that it stands at. */
export function scopeOfRows(scope: Scope, size: number, search: SearchText | null = null): Scope {
  const rowsMax = scope.rowsMax * Math.max(size, 1);
  scope.statement.charge(rowsMax);
  return { ...scopeBeside(scope, { search }), rowsMax };
}

/** The instant that an as-of read is about, as a parameter, or null in any other read. */
export function asOfParam(scope: Scope): string | null {
  return scope.view.kind === "public" && scope.view.asOf !== null
    ? scope.statement.param(scope.view.asOf, "timestamptz")
    : null;
}

/** The actor's person as a parameter; nobody is a null that equals no row. */
export const viewerParam = ({ statement, planning }: Scope): string =>
  statement.param(
    planning.given("the viewer", ({ viewer }) => viewer?.personId ?? null),
    "uuid",
  );
