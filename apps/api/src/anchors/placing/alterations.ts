import { diffArrays } from "diff";
import { negations, units } from "./lexicon.ts";
import type { Alteration } from "./placement.ts";
import { beginsSentence } from "./same-word.ts";
import type { Comparison, TokenRange } from "./same-run.ts";
import type { Token, TokenText } from "./token.ts";

/** What kinds of words differ between a passage and what stands there now, in the order of `Alteration`. */
export function alterationsBetween(
  { old, now }: Comparison,
  before: TokenRange,
  after: TokenRange,
): Alteration[] {
  const found = new Set<Alteration>();
  const [left, right] = [before, after].map((range, side) => letters(side === 0 ? old : now, range));
  let [oldPlace, newPlace] = [before.from, after.from];
  for (const { added, removed, count } of diffArrays(left ?? [], right ?? [])) {
    for (let step = 0; step < count; step += 1) {
      if (removed) found.add(kindOf(old, oldPlace + step));
      if (added) found.add(kindOf(now, newPlace + step));
    }
    if (!added) oldPlace += count;
    if (!removed) newPlace += count;
  }
  if (found.size > 1) found.delete("WORDING");
  return found.size === 0 ? ["WORDING"] : [...found];
}

const letters = ({ tokens }: TokenText, { from, to }: TokenRange): string[] =>
  tokens.slice(from, to).map(({ kind, key, letters: printed }) => (kind === "number" ? key : printed));

function kindOf(within: TokenText, at: number): Alteration {
  const token = within.tokens[at];
  if (token === undefined) return "WORDING";
  if (token.kind === "number") return "NUMBER";
  if (token.key === "?" || token.key === "？") return "QUESTION";
  if (isNegation(within, at)) return "NEGATION";
  if (units.has(token.key) && (token.kind === "sign" || within.tokens[at - 1]?.kind === "number"))
    return "UNIT";
  return isName(within, token, at) ? "NAME" : "WORDING";
}

const isName = (within: TokenText, { kind, letters: printed }: Token, at: number): boolean =>
  kind === "word" && /^\p{Lu}/u.test(printed) && !beginsSentence({ in: within, at });

/** "don't" is two tokens, of which the second is a letter: in French it is no negation. */
export function isNegation({ text, tokens }: TokenText, at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== "word") return false;
  if (negations.has(token.key)) return true;
  const before = tokens[at - 1];
  if (token.key !== "t" || before?.key.endsWith("n") !== true) return false;
  return /^['’]$/.test(text.slice(before.end, token.start));
}
