import { Permission } from "@claimdesk/shared/claim-state";
import { rightsConditions, type RightsGround } from "@claimdesk/shared/rights";
import type { Candidate } from "../findings.ts";
import { licenceOf } from "../licence.ts";
import type { ReadLicence, ReadStatement } from "../reading.ts";
import { evaluatePermission, underLicence, type EvaluatedPermission } from "./permission.ts";
import { speaksOfSite } from "./statement-scope.ts";

/** What all statements come to together. */
export interface Ruling extends Omit<EvaluatedPermission, "licence"> {
  readonly licence: ReadLicence | null;
  readonly ground: RightsGround;
  /** Null where the words themselves have to be looked for. */
  readonly at: Candidate["at"];
  /** What else was said that comes to something else. */
  readonly others: readonly Voice[];
  readonly statements: readonly ReadStatement[];
}

/** One statement, and what it comes to by itself. */
interface Stated extends EvaluatedPermission {
  readonly one: Candidate;
  readonly words: string;
  readonly ground: ReadStatement["ground"];
}

/** One place that speaks of the rights. The printed words are one: what they say here they may take back there. */
interface Voice extends EvaluatedPermission {
  readonly ground: ReadStatement["ground"];
  readonly at: Candidate["at"];
}

const statementsMax = 20;

/**
 * The article's own statements come before those of its site. Of several that differ the strictest counts, with the
 * conditions of all that come to the same: whoever keeps to these breaks none.
 */
export function ruleOver(candidates: readonly Candidate[]): Ruling {
  const stated = candidates.filter(isStatement).map(evaluated);
  const own = stated.filter(({ ground }) => ground !== "SITE");
  const voices = voicesOf(own);
  const site = own.some(namesTerms) ? [] : voicesOf(stated.filter(({ ground }) => ground === "SITE"));
  const heard = voices.length > 0 ? voices : site;
  const statements = statementsIn(stated);
  const [first] = [...heard].sort(stricter);
  if (first === undefined) return { ...unknown, licence: licenceNamedIn(own), statements };
  const same = heard.filter(({ permission }) => permission === first.permission);
  const asked = new Set(same.flatMap(({ conditions }) => conditions));
  const licensed = same.find(({ licence }) => licence !== null && first.licence === null) ?? first;
  return {
    ...first,
    licence: licensed.licence,
    conditions: rightsConditions.filter((one) => asked.has(one)),
    others: heard.filter((one) => one !== first && told(one) !== told(first)),
    statements,
  };
}

const unknown: Omit<Ruling, "licence" | "statements"> = {
  ...evaluatePermission([]),
  ...{ ground: "UNKNOWN", at: null, others: [] },
};

const statedIn = new Set<Candidate["field"]>(["rights.terms", "rights.notice", "rights.licence"]);
const isStatement = ({ field }: Candidate): boolean => statedIn.has(field);

/** Data made to name the terms: not understanding them is no reason to fall back on the site's. */
const namesTerms = ({ one }: Stated): boolean => one.field !== "rights.notice" && one.method !== "text";

function groundOf(one: Candidate): Voice["ground"] {
  if (one.isOfSite === true || speaksOfSite(one.value)) return "SITE";
  return one.method === "text" ? "ARTICLE" : "PAGE_DATA";
}

/** Those that say something that is understood. */
function voicesOf(stated: readonly Stated[]): Voice[] {
  const printed = stated.filter(({ one }) => one.method === "text");
  const terms = [...printed].sort(
    (a, b) => Number(a.one.field === "rights.notice") - Number(b.one.field === "rights.notice"),
  );
  const [first] = printed;
  const text =
    first === undefined ? [] : [{ ...evaluatePermission(distinct(terms)), ground: first.ground, at: null }];
  const data = stated
    .filter(({ one }) => one.method !== "text")
    .map(({ one, words: _, ...said }) => ({ ...said, at: one.at }));
  return [...text, ...data].filter(({ remark }) => remark !== "NOTHING_STATED");
}

function evaluated(one: Candidate): Stated {
  const words = one.words ?? one.value;
  const licence = one.field === "rights.licence" ? licenceOf(one.value) : null;
  const said = licence === null ? evaluatePermission([words]) : underLicence({ licence, basis: words });
  return { ...said, one, words, ground: groundOf(one) };
}

const distinct = (stated: readonly Stated[]): string[] => [...new Set(stated.map(({ one }) => one.value))];

const rank = [Permission.METADATA_ONLY, Permission.EXCERPT, Permission.FULL_TEXT] as readonly Permission[];

function stricter(one: Voice, other: Voice): number {
  return (
    rank.indexOf(one.permission) - rank.indexOf(other.permission) ||
    other.conditions.length - one.conditions.length
  );
}

const told = ({ permission, licence }: Pick<Voice, "permission" | "licence">): string =>
  `${permission} ${licence?.id ?? ""}`;

/** What the page calls its licence, though nobody here knows what that permits. */
function licenceNamedIn(own: readonly Stated[]): ReadLicence | null {
  const words = own.find(({ one }) => one.field === "rights.licence")?.words;
  if (words === undefined) return null;
  return { spdx: null, name: words, url: /^https?:\/\//i.test(words) ? words : null };
}

function statementsIn(stated: readonly Stated[]): ReadStatement[] {
  const statements = new Map<string, ReadStatement>();
  for (const { one, words, ground, permission, licence, remark } of stated) {
    const says = remark === "NOTHING_STATED" ? null : permission;
    // A bare notice names the holder and no terms.
    if (says === null && one.field === "rights.notice") continue;
    statements.set(`${ground} ${words}`, {
      ...{ words, ground, permission: says, licence: licence?.spdx ?? licence?.name ?? null },
    });
  }
  return [...statements.values()].slice(0, statementsMax);
}
