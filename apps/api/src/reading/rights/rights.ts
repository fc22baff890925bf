import { rightsTextLengthMax } from "@claimdesk/shared/limits";
import type { Block } from "../block.ts";
import { believed, type Candidate } from "../findings.ts";
import { statesTerms } from "../furniture.ts";
import type { FurnitureKind, ReadRights } from "../reading.ts";
import type { Place } from "../place.ts";
import { emailIn, holderOf, withoutLabel } from "./notice.ts";
import { evaluatePermission } from "./permission.ts";

/** A block that is not body, and what it is. */
export interface AsideBlock {
  readonly kind: FurnitureKind;
  readonly block: Block;
}

/** What the furniture says about rights, one candidate for each statement. */
export function rightsCandidates(aside: readonly AsideBlock[], place: Place): Candidate[] {
  return aside.flatMap(({ kind, block }) => {
    if (kind === "NOTICE") return noticeCandidates(block, place);
    if (kind === "TERMS") return [candidateOf("rights.terms", block, place), ...contactIn(block, place)];
    if (kind === "DISCLAIMER") return [candidateOf("rights.disclaimer", block, place)];
    if (kind === "ORIGINAL_SOURCE" && statesTerms(block.text))
      return [candidateOf("rights.terms", block, place)];
    return kind === "CONTACT" ? contactIn(block, place) : [];
  });
}

type TextField = "rights.notice" | "rights.terms" | "rights.disclaimer";

function candidateOf(field: TextField, block: Block, place: Place): Candidate {
  const value = field === "rights.disclaimer" ? labelless(block.text) : block.text;
  return { field, value: clipped(value), confidence: 0.9, at: place(block, null), method: "text" };
}

function labelless(text: string): string {
  return /^[^::]{2,40}\s*[::]/u.test(text) ? withoutLabel(text) : text;
}

function noticeCandidates(block: Block, place: Place): Candidate[] {
  const notice = candidateOf("rights.notice", block, place);
  const holder = holderOf(block);
  if (holder === null) return [notice];
  const at = place(block, holder);
  return [notice, { field: "rights.holder", value: holder, confidence: 0.85, at, method: "text" }];
}

function contactIn(block: Block, place: Place): Candidate[] {
  const address = emailIn(block);
  const isLabelled = /^[^::]{2,40}[::]/u.test(block.text) && block.text.length < 300;
  const value = address ?? (isLabelled ? withoutLabel(block.text) : null);
  if (value === null) return [];
  return [
    {
      field: "rights.contact",
      value,
      confidence: isLabelled ? 0.9 : 0.7,
      at: place(block, value),
      method: "text",
    },
  ];
}

function clipped(text: string): string {
  return Array.from(text).slice(0, rightsTextLengthMax).join("");
}

/** The rights as they are believed, with a finding for the permission and the sentence that it rests on. */
export function toRights(
  candidates: readonly Candidate[],
  place: (words: string) => Candidate["at"],
): [ReadRights, ...Candidate[]] {
  const notices = valuesOf(candidates, "rights.notice");
  const terms = valuesOf(candidates, "rights.terms");
  const { permission, basis, remark, licence, conditions } = evaluatePermission([...terms, ...notices]);
  const rights: ReadRights = {
    holder: believed(candidates, "rights.holder")?.value ?? null,
    notice: notices[0] ?? null,
    terms: terms.length > 0 ? clipped(terms.join("\n\n")) : null,
    contact: believed(candidates, "rights.contact")?.value ?? null,
    disclaimer: believed(candidates, "rights.disclaimer")?.value ?? null,
    permission,
    licence: licence && { spdx: licence.spdx, name: licence.name, url: licence.url },
    conditions,
    ground: basis === null ? "UNKNOWN" : "ARTICLE",
    permissionBasis: basis,
  };
  const at = basis === null ? null : place(basis);
  const confidence = basis === null ? 0.5 : 0.7;
  const found = { confidence, at, method: "detected" } as const;
  return [
    rights,
    { ...found, field: "rights.permission", value: permission, remark },
    ...(licence === null
      ? []
      : [{ ...found, field: "rights.licence", value: licence.spdx ?? licence.name } as const]),
  ];
}

function valuesOf(candidates: readonly Candidate[], field: Candidate["field"]): string[] {
  return [...new Set(candidates.filter((one) => one.field === field).map(({ value }) => value))];
}
