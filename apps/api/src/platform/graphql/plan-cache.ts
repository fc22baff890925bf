import type { ASTNode, FragmentDefinitionNode } from "graphql";
import type { Viewer } from "../../kernel/actor.ts";
import { holdsFor, Planning, type Run } from "./given.ts";
import { usesOf, type Uses } from "./operation.ts";

/** So many plans of one piece of a document; a client that brings more variables to look at than this plans anew. */
const plansMax = 200;

interface Kept<Plan> {
  readonly plan: Plan;
  readonly assumptions: Planning["assumptions"];
}

interface Entry<Plan> {
  readonly uses: Uses;
  readonly plans: Map<string, Kept<Plan>[]>;
  count: number;
}

/** How a plan is asked for: the piece of the document that it is made of, and the run that it is made for. */
export interface PlanRequest<Plan> {
  /** What stays the same object as long as the document is kept. */
  readonly piece: ASTNode;
  readonly nodes: readonly ASTNode[];
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;
  readonly run: Run;
  readonly make: (planning: Planning, uses: Uses) => Plan;
}

/**
 * Plans by the document that they are made of: gone with it. A plan holds for whoever has the same permissions, for
 * the same values of the variables that it looked at, and as long as what it assumed of the others holds.
 */
export class PlanCache<Plan> {
  readonly #entries = new WeakMap<ASTNode, Entry<Plan>>();

  find({ piece, nodes, fragments, run, make }: PlanRequest<Plan>): Plan {
    const entry = this.#entries.get(piece) ?? this.#enter(piece, usesOf(nodes, fragments));
    const key = keyOf(entry.uses, run);
    const kept = entry.plans.get(key) ?? [];
    for (const { plan, assumptions } of kept) if (holdsFor(assumptions, run)) return plan;
    const planning = new Planning(run);
    const plan = make(planning, entry.uses);
    if (entry.count >= plansMax) {
      entry.plans.clear();
      entry.count = 0;
    }
    entry.plans.set(key, [...(entry.plans.get(key) ?? []), { plan, assumptions: planning.assumptions }]);
    entry.count += 1;
    return plan;
  }

  #enter(piece: ASTNode, uses: Uses): Entry<Plan> {
    const entry: Entry<Plan> = { uses, plans: new Map(), count: 0 };
    this.#entries.set(piece, entry);
    return entry;
  }
}

/** Values that a plan looks at stand in it whole; of the others, whether they are there. */
function keyOf({ open, looked }: Uses, { variables, viewer }: Run): string {
  let key = permissionsOf(viewer);
  for (const name of open) key += variables[name] == null ? "0" : "1";
  for (const name of looked) key += `|${JSON.stringify(variables[name])}`;
  return key;
}

function permissionsOf(viewer: Viewer): string {
  return viewer === null ? "-" : [...viewer.permissions].sort().join();
}
