import type { Viewer } from "../../kernel/actor.ts";

/** What differs between two runs of one plan. */
export interface Run {
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>;
  readonly viewer: Viewer;
  /** The things that are read by their keys: what a mutation answers with, what ids name. */
  readonly keys?: readonly string[];
}

/** What a plan has taken for granted of a value: where it holds again, the plan serves again. */
interface Assumption {
  readonly of: (run: Run) => unknown;
  readonly found: unknown;
}

/** The run that a plan is made for, and all that the plan assumes of it. */
export class Planning {
  readonly assumptions: Assumption[] = [];
  readonly run: Run;

  constructor(run: Run) {
    this.run = run;
  }

  /** A value that each run brings anew. `label` names it: two of one name are one parameter. */
  given<T>(label: string, read: (run: Run) => T): Given<T> {
    return new Given(this, label, read);
  }
}

export const holdsFor = (assumptions: readonly Assumption[], run: Run): boolean =>
  assumptions.every(({ of, found }) => Object.is(of(run), found));

/**
 * A value that a plan does not look at: it becomes a parameter whose value each run reads for itself. So one plan
 * serves every request that differs in such values alone. Whoever has to look at it says what for, by `decide`.
 */
export class Given<T = unknown> {
  readonly label: string;
  readonly read: (run: Run) => T;
  readonly #planning: Planning;

  constructor(planning: Planning, label: string, read: (run: Run) => T) {
    this.#planning = planning;
    this.label = label;
    this.read = read;
  }

  map<Other>(label: string, change: (value: T) => Other): Given<Other> {
    return new Given(this.#planning, `${label}(${this.label})`, (run) => change(this.read(run)));
  }

  /** What the plan may depend on: a text, a number, a yes or no. The plan is used again only where it is the same. */
  decide<Fact extends string | number | boolean | null>(of: (value: T) => Fact): Fact {
    const told = (run: Run) => of(this.read(run));
    const found = told(this.#planning.run);
    this.#planning.assumptions.push({ of: told, found });
    return found;
  }
}

/** A value from the document stands fast; one that is given is changed on each run. */
export function changed<T, Other>(
  value: T | Given<T>,
  label: string,
  change: (value: T) => Other,
): Other | Given<Other> {
  return value instanceof Given ? (value as Given<T>).map(label, change) : change(value);
}

/** The value itself. Where it is given, the plan from now on holds for this very value only. */
export function settled<T extends string | number | boolean | null>(value: T | Given<T>): T {
  return value instanceof Given ? (value as Given<T>).decide((same) => same) : value;
}
