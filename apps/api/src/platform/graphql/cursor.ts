import { validate as isUuid } from "uuid";
import { Denial } from "../../kernel/denial.ts";
import type { OrderCast } from "./declaration.ts";

const wellFormed: Record<OrderCast, (text: string) => boolean> = {
  uuid: isUuid,
  text: () => true,
  int8: (text) => /^-?\d{1,19}$/.test(text),
  float8: (text) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text),
  timestamptz: (text) => /^(-?infinity|\d{4,6}-\d\d-\d\d \d\d:\d\d:\d\d(\.\d{1,6})?\+00( BC)?)$/.test(text),
};

/**
 * A cursor is where a row stands in one list under one order: the list's signature, then the values of the
 * order's columns as Postgres wrote them (a JavaScript Date would lose the microseconds), then the row's key.
 */
export const encodeCursor = (signature: string, values: readonly string[]): string =>
  Buffer.from(JSON.stringify([signature, ...values])).toString("base64url");

export function decodeCursor(cursor: string, signature: string, casts: readonly OrderCast[]): string[] {
  const [found, ...values] = parse(cursor);
  if (found === undefined) throw malformed("is not a cursor of this API");
  if (found !== signature) throw malformed("belongs to another list or to another order");
  const wrong = casts.some((cast, place) => !wellFormed[cast](values[place] ?? ""));
  if (wrong || values.length !== casts.length) throw malformed("has been changed");
  return values;
}

const malformed = (what: string): Denial =>
  new Denial(
    "BAD_CURSOR",
    `The cursor ${what}. Start again without it, or send one that this list answered.`,
  );

function parse(cursor: string): string[] {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString("utf8"));
    const isList = Array.isArray(parsed) && parsed.every((part) => typeof part === "string");
    return isList ? parsed : [];
  } catch {
    return [];
  }
}
