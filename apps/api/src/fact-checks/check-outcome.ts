import { globalId } from "../kernel/id.ts";
import type { Refusal } from "../kernel/refusal.ts";
import { SameClaimExists } from "../claims/claim.refusal.ts";
import type { FactCheck } from "./fact-check.ts";
import type { ImportedCheck } from "./fact-check.service.ts";
import { asSaid, type MappedRating } from "./rating-mapping.ts";

/** What became of one fact-check. `remark` is what whoever imports it should look at. */
export type CheckOutcome =
  | {
      readonly kind: "MADE" | "ALREADY_HERE";
      readonly place: string;
      readonly claim: string;
      readonly remark: string | null;
    }
  | { readonly kind: "REFUSED" | "FAILED"; readonly place: string; readonly reason: string };

export function outcomeOf(
  answer: ImportedCheck,
  { place, claim, check }: { readonly place: string; readonly claim: string; readonly check: FactCheck },
): CheckOutcome {
  if (answer.kind === "MADE") return { kind: "MADE", place, claim, remark: remarkOn(answer.rating, check) };
  const remark = answer.saysOtherwise
    ? "The review says something else now than when it was imported."
    : null;
  return { kind: "ALREADY_HERE", place, claim, remark };
}

export function sameClaim(refusal: Refusal): string | null {
  if (!(refusal instanceof SameClaimExists)) return null;
  const ids = refusal.claimIds.map((id) => globalId("Claim", id)).join(", ");
  return `The desk has a claim in nearly these words (${ids}). Add the review to it as evidence, or say --even-if-same.`;
}

/** A verdict that the desk's scale does not have is nobody's but its publisher's. */
function remarkOn(rating: MappedRating | null, check: FactCheck): string | null {
  if (rating === null || check.rating === null) return "It has no rating: no verdict is proposed.";
  const said = asSaid(check.rating);
  if (rating.kind === "unmapped") return `No verdict is proposed for ${said}: ${rating.reason}.`;
  return rating.by === "name" ? null : `${said} was taken for ${rating.step.labelEn} by its number alone.`;
}
