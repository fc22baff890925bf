import { Permission } from "@claimdesk/shared/claim-state";
import type { Remark } from "../remark.ts";
import { splitSentences } from "../text/sentence.ts";

/** What the printed terms allow everybody, and the sentence that this rests on. */
export interface EvaluatedPermission {
  readonly permission: Permission;
  readonly basis: string | null;
  readonly remark: Remark;
}

const openLicence =
  /\bcreative ?commons\b|\bCC[ -](?:BY|0)\b|creativecommons\.org|\b(?:public domain|domaine public)\b|\b(?:open government licence|licence ouverte|open licen[cs]e|licence libre)\b/iu;
const nonCommercialLicence = /\bBY-NC|\/by-nc|non[- ]?commercial|pas d['’]utilisation commerciale/iu;

const refused =
  /\b(?:tous droits|all rights)\b[^.]{0,40}(?:réservés|reserved)|\b(?:reproduction|republication|rediffusion|copie)\b[^.]{0,100}\b(?:interdite|prohibited|forbidden|strictement interdite|not (?:allowed|permitted))|\b(?:may|must|can) ?not be\b[^.]{0,40}(?:reproduced|republished|reprinted|copied|published|broadcast|rewritten|redistributed)|\bne (?:peut|peuvent|doit|doivent)\b[^.]{0,20}être\b[^.]{0,40}(?:reproduit|republié|repris|copié|diffusé)|\b(?:aucune?|nulle?)\b[^.]{0,40}\b(?:reproduction|republication|rediffusion|reprise|copie|partie)\b|\bno (?:part|portion)\b[^.]{0,60}\b(?:may|can|must|shall)\b|\bpermission\b[^.]{0,60}\bmust be (?:sought|obtained|requested)|\bno permission\b|\baucune (?:permission|autorisation)\b|\bn['’](?:est|accorde) pas\b[^.]{0,40}autoris/iu;

const permissionGiven =
  /\b(?:accorde|accordons|donne|donnons|grants?|granted|hereby|gives?|given)\b[^.]{0,80}\b(?:permission|autorisation)|\b(?:permission|autorisation)\b[^.]{0,40}\b(?:is|est)\b[^.]{0,20}\b(?:granted|accordée|given|donnée)/iu;
const reproduction =
  /reprodui|reproduce|reproduction|republi|reprint|cross-post|repost|diffus|copy|copi|share|partag|distribut/iu;
const freeToUse =
  /\bfree to\b[^.]{0,30}(?:republish|share|reproduce|reprint|copy|distribute)|\b(?:may|can) be (?:\p{L}+ )?(?:reproduced|republished|reprinted|shared|copied|redistributed|quoted)|\b(?:peut|peuvent) être (?:\p{L}+ )?(?:reproduit|republié|repris|partagé|cité|copié)|\b(?:reproduction|republication|rediffusion)s?\b[^.]{0,60}\b(?:libre|autorisée|permise|permitted|allowed|authori[sz]ed)|\brepublish (?:this|our) (?:article|stor)[^.]{0,40}\bfree\b|\b(?:may|can) (?:freely )?(?:republish|reproduce|share|reprint|quote)\b|\bautorise(?:nt|ons)?\b[^.]{0,60} à (?:reprendre|reproduire|republier|diffuser|citer)|\b(?:reprise|citations?|extraits?)\b[^.]{0,80}\b(?:admise?s?|permise?s?|autorisée?s?|libres?|bienvenue?s?)\b|\b(?:quotations?|excerpts?|extracts?)\b[^.]{0,30}\b(?:welcome|allowed|permitted|free)\b/iu;

const excerptsOnly =
  /\bextraits?\b|\bexcerpts?\b|\bextracts?\b|\bcitations?\b|\bquot(?:e|ed|ations?)\b|\bcités?\b/iu;
const wholeText =
  /intégral|version complète|\bin full\b|\bentire|\bwhole\b|full[- ]text|en totalité|totale\b|in their entirety/iu;
const limited =
  /non[- ]?commercia|not[- ]for[- ]profit|non[- ]profit|(?:but|fins?) non lucrati(?:f|ve)s?|sans but lucratif|sites? associatifs?|sites? (?:internet )?commerciaux|commercial (?:sites?|use|purposes?|internet)|médias? alternatifs?|alternative (?:news|media|internet)|community (?:internet )?sites?|(?:personal|private|educational) (?:use|purposes?)|(?:usage|fins?) (?:personnel|privé|éducati|pédagogi)|(?:prior|written) (?:permission|consent|agreement|authori[sz]ation)|(?:accord|autorisation) (?:écrite?|préalable)/iu;

/**
 * A public desk publishes to everybody. So terms that hold only for some sites, or only without commerce, do not
 * give it the full text: they show that quoting is welcome, and excerpts are what is left. Being asked to name the
 * source is no such limit. Where nothing is stated nothing is allowed, because silence is not permission.
 */
export function evaluatePermission(stated: readonly string[]): EvaluatedPermission {
  const sentences = stated.flatMap(splitSentences);
  const licence = sentences.find((sentence) => openLicence.test(sentence));
  if (licence !== undefined) return underLicence(licence);
  const refusal = sentences.find((sentence) => refused.test(sentence));
  const grants = sentences.filter((sentence) => !refused.test(sentence) && isGrant(sentence));
  const whole = grants.find((sentence) => !isExcerptsOnly(sentence));
  if (whole !== undefined) {
    const isLimited = sentences.some((sentence) => limited.test(sentence));
    return isLimited || refusal !== undefined ? limitedGrant(whole) : fullGrant(whole);
  }
  if (grants[0] !== undefined) {
    return { permission: Permission.EXCERPT, basis: grants[0], remark: "EXTRACTS_ONLY" };
  }
  const basis = refusal ?? null;
  const remark = basis === null ? "NOTHING_STATED" : "RIGHTS_RESERVED";
  return { permission: Permission.METADATA_ONLY, basis, remark };
}

function underLicence(basis: string): EvaluatedPermission {
  if (nonCommercialLicence.test(basis)) return limitedGrant(basis);
  return { permission: Permission.FULL_TEXT, basis, remark: "OPEN_LICENCE" };
}

function fullGrant(basis: string): EvaluatedPermission {
  return { permission: Permission.FULL_TEXT, basis, remark: "ALLOWED_TO_EVERYBODY" };
}

function limitedGrant(basis: string): EvaluatedPermission {
  return { permission: Permission.EXCERPT, basis, remark: "LIMITED_TO_SOME" };
}

function isGrant(sentence: string): boolean {
  return freeToUse.test(sentence) || (permissionGiven.test(sentence) && reproduction.test(sentence));
}

function isExcerptsOnly(sentence: string): boolean {
  return excerptsOnly.test(sentence) && !wholeText.test(sentence);
}
