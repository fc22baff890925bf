import { locate } from "@claimdesk/shared/anchor";
import { CodePointIndex } from "@claimdesk/shared/code-point";
import { cleanLine } from "../kernel/input-check.ts";
import type { ReadSuggestion } from "../reading/reading.ts";
import type { ModelProposal } from "./model-prompt.ts";

/** What the model gave for a text, checked against it. */
interface Checked {
  readonly kept: readonly ReadSuggestion[];
  readonly dropped: number;
}

/** Below everything that the rules see: a guess. */
const confidence = 0.3;
const claimLengthMax = 2_000;

/** Words that stand in the text, letter by letter and once, are an anchor; everything else is an invention. */
export function checkedIn(text: string, proposals: readonly ModelProposal[]): Checked {
  const index = new CodePointIndex(text);
  const kept: ReadSuggestion[] = [];
  for (const { quote, claim, kind } of proposals) {
    const wording = cleanLine(claim);
    const location = quote.trim() === "" ? null : locate(index, { exact: quote.trim() });
    if (location?.kind !== "found" || wording === "" || Array.from(wording).length > claimLengthMax) continue;
    const { anchor } = location;
    if (kept.some((one) => anchor.start < one.anchor.end && one.anchor.start < anchor.end)) continue;
    kept.push({ kind, text: wording, anchor, attribution: [], confidence, proposedBy: "LANGUAGE_MODEL" });
  }
  return { kept, dropped: proposals.length - kept.length };
}
