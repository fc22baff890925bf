import { rightsTextLengthMax } from "@claimdesk/shared/limits";
import type { Block } from "../block.ts";
import { believed, type Candidate } from "../findings.ts";
import { statesTerms } from "../furniture.ts";
import type { FurnitureKind, ReadRights } from "../reading.ts";
import type { Place } from "../place.ts";
import { emailIn, holderOf, withoutLabel } from "./notice.ts";
import { ruleOver, type Ruling } from "./ruling.ts";

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

/** The rights as they are believed, with findings for what they come to and the sentence that it rests on. */
export function toRights(
  candidates: readonly Candidate[],
  place: (words: string) => Candidate["at"],
): [ReadRights, ...Candidate[]] {
  const ruling = ruleOver(candidates);
  const terms = valuesOf(candidates, "rights.terms");
  const believedIn = (field: Candidate["field"]): string | null => believed(candidates, field)?.value ?? null;
  const rights: ReadRights = {
    holder: believedIn("rights.holder"),
    credit: believedIn("rights.credit"),
    notice: valuesOf(candidates, "rights.notice")[0] ?? null,
    terms: terms.length > 0 ? clipped(terms.join("\n\n")) : null,
    contact: believedIn("rights.contact"),
    disclaimer: believedIn("rights.disclaimer"),
    permission: ruling.permission,
    licence: ruling.licence && {
      spdx: ruling.licence.spdx,
      name: ruling.licence.name,
      url: ruling.licence.url,
    },
    conditions: ruling.conditions,
    ground: ruling.ground,
    permissionBasis: ruling.basis,
    statements: ruling.statements,
  };
  return [rights, ...ruledCandidates(ruling, place)];
}

/** What the rights come to, and whatever else was said that comes to something else. */
function ruledCandidates(ruling: Ruling, place: (words: string) => Candidate["at"]): Candidate[] {
  const found = [ruling, ...ruling.others].map(({ basis, permission, remark, licence, ...voice }, i) => {
    const at = voice.at ?? (basis === null ? null : place(basis));
    const confidence = i > 0 ? 0.4 : basis === null ? 0.5 : 0.7;
    const common = { confidence, at, method: "detected" } as const;
    return {
      permission: { ...common, field: "rights.permission", value: permission, remark } as const,
      // Data that name a licence have a finding of their own.
      licence:
        licence === null || basis === null
          ? []
          : [{ ...common, field: "rights.licence", value: licence.spdx ?? licence.name } as const],
    };
  });
  return found.flatMap(({ permission, licence }) => [permission, ...licence]);
}

/** The article's own before those of its site, and only these where there are any. */
function valuesOf(candidates: readonly Candidate[], field: Candidate["field"]): string[] {
  const read = candidates.filter((one) => one.field === field);
  const own = read.filter((one) => one.isOfSite !== true);
  return [...new Set((own.length > 0 ? own : read).map(({ value }) => value))];
}
