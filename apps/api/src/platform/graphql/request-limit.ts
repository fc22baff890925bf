import type { Denial } from "../../kernel/denial.ts";
import { documentLimits } from "./document-limit.ts";
import { tooMuch } from "./too-much.ts";

interface Sent {
  readonly query?: unknown;
  readonly variables?: unknown;
}

/** Before anything of it is read: text is cheap to send and dear to parse, and so is what nests without end. */
export function requestTooLarge(sent: unknown): Denial | null {
  const { query, variables } = (sent ?? {}) as Sent;
  if (typeof query === "string" && query.length > documentLimits.length)
    return tooMuch("The document has", query.length, ["characters", documentLimits.length]);
  const depth = depthOf(variables);
  if (depth > documentLimits.variableDepth)
    return tooMuch("The variables have", depth, ["levels", documentLimits.variableDepth]);
  return null;
}

/** Level by level, for a function that calls itself is what deep variables would bring down. */
function depthOf(value: unknown): number {
  let depth = 0;
  for (let level = inside(value); level.length > 0; level = level.flatMap(inside)) depth += 1;
  return depth;
}

const inside = (value: unknown): object[] => (isObject(value) ? Object.values(value).filter(isObject) : []);

const isObject = (value: unknown): value is object => typeof value === "object" && value !== null;
