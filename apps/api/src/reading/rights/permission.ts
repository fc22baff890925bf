import { Permission } from "@claimdesk/shared/claim-state";
import type { RightsCondition } from "@claimdesk/shared/rights";
import type { Licence } from "../licence.ts";
import type { Remark } from "../remark.ts";
import { splitSentences } from "../text/sentence.ts";
import { conditionsIn, limits } from "./condition.ts";
import { licenceNamed } from "./licence-name.ts";
import { ownWords, speaksOfItself } from "./statement-scope.ts";

/** What the printed terms allow everybody, and the sentence that this rests on. */
export interface EvaluatedPermission {
  readonly permission: Permission;
  readonly basis: string | null;
  readonly remark: Remark;
  readonly licence: Licence | null;
  readonly conditions: readonly RightsCondition[];
}

/** Takes back what its words would give. */
const denied =
  /\b(?:permission|authori[sz]ation)\b[^.]{0,80}\b(?:is|are|was) (?:not|never)\b|(?<!\p{L})n['’](?:est|sont) (?:pas|plus)(?!\p{L})[^.]{0,40}(?:sous|libre|accordée?|disponible|publié|autoris)|\b(?:is|are) (?:not|no longer) (?:\p{L}+ ){0,2}(?:under|by|available|licen[cs]ed|published|covered|in the public)/iu;
const asksFirst =
  /\brequires? (?:the |a |our )?(?:prior |written )*(?:permission|licen[cs]e|consent)|\bby permission only\b|\b(?:soumise?s? à|nécessite|demandez)(?!\p{L})[^.]{0,40}(?:autorisation|accord)|\bto (?:republish|reprint)\b[^.]{0,40}\b(?:please )?contact\b|\bfor permission to\b|\bpour (?:reproduire|republier|publier)\b[^.]{0,60}(?:contactez|autorisation)|\bbreach|\bcannot be (?:reused|reproduced|republished|copied)|\b(?:may|must|can) not (?:copy|republish|reproduce|reprint)|\bne pouvez ni\b|\bil est interdit de (?:copier|reproduire|diffuser|republier)|\bpas de reproduction\b|\bdroits de (?:reproduction|diffusion)\b[^.]{0,40}réservés|\bréservée aux titulaires\b|\bwithout a licen[cs]e\b|\binterdites\b/iu;
/** Agencies license their texts to their customers. */
const agency =
  /(?:©|\(c\)|\b(?:[Cc]opyright|COPYRIGHT)\b)\s*(?:\d{4}\s*)?(?:by )?(?:the )?(?:AFP|Agence France[- ]Presse|(?:Thomson )?Reuters|AP|Associated Press|PA Media|dpa|EFE|ANSA|Belga|Keystone-ATS|TASS|Xinhua|Bloomberg|UPI|La Presse Canadienne|The Canadian Press|Kyodo)(?!\p{L})/u;

const refused =
  /\b(?:tous droits|all rights)\b[^.]{0,40}(?:réservés|reserved)|\b(?:reproduction|republication|rediffusion|copie)\b[^.]{0,100}\b(?:interdite|prohibited|forbidden|strictement interdite|not (?:allowed|permitted))|\b(?:may|must|can) ?not be\b[^.]{0,40}(?:reproduced|republished|reprinted|copied|published|broadcast|rewritten|redistributed)|\bne (?:peut|peuvent|doit|doivent)\b[^.]{0,20}être\b[^.]{0,40}(?:reproduit|republié|repris|copié|diffusé)|\b(?:aucune?|nulle?)\b[^.]{0,40}\b(?:reproduction|republication|rediffusion|reprise|copie|partie)\b|\bno (?:part|portion)\b[^.]{0,60}\b(?:may|can|must|shall)\b|\bpermission\b[^.]{0,60}\bmust be (?:sought|obtained|requested)|\bno permission\b|\baucune (?:permission|autorisation)\b|\bn['’](?:est|accorde) pas\b[^.]{0,40}autoris/iu;

const permissionGiven =
  /\b(?:accorde|accordons|donne|donnons|grants?|granted|hereby|gives?|given)\b[^.]{0,80}\b(?:permission|autorisation)|\b(?:permission|autorisation)\b[^.]{0,40}\b(?:is|est)\b[^.]{0,20}\b(?:granted|accordée|given|donnée)/iu;
const reproduction =
  /reprodui|reproduce|reproduction|republi|reprint|cross-post|repost|diffus|copy|copi|share|partag|distribut/iu;
const freeToUse =
  /\bfree to\b[^.]{0,30}(?:republish|share|reproduce|reprint|copy|distribute)|\b(?:may|can) be (?:\p{L}+ )?(?:reproduced|republished|reprinted|shared|copied|redistributed|quoted)|\b(?:peut|peuvent) être (?:\p{L}+ )?(?:reproduit|republié|repris|partagé|cité|copié)|\b(?:reproduction|republication|rediffusion|copie)s?\b[^.]{0,60}\b(?:libre|autorisée|permise|permitted|allowed|authori[sz]ed)|\brepublish (?:this|our) (?:article|stor)[^.]{0,40}\bfree\b|\b(?:may|can) (?:freely )?(?:republish|reproduce|share|reprint|repost|quote)\b|\bautorise(?:nt|ons)?\b[^.]{0,60} à (?:reprendre|reproduire|republier|diffuser|citer)|\b(?:reprise|citations?|extraits?)\b[^.]{0,80}\b(?:admise?s?|permise?s?|autorisée?s?|libres?|bienvenue?s?)\b|\b(?:quotations?|excerpts?|extracts?)\b[^.]{0,30}\b(?:welcome|allowed|permitted|free)\b/iu;

/** Said of the price, or as an invitation. */
const offered =
  /\b(?:may|can) use (?:this|our|these) \p{L}+\b[^.]{0,30}\bfree(?:ly| of charge)\b|\b(?:republishing|reposting|reprinting)\b[^.]{0,20}\b(?:is|are) (?:encouraged|welcome|permitted|allowed|free)\b|\b(?:peut|peuvent|pouvez) (?:(?:gratuitement|librement) (?:reprendre|reproduire|republier|diffuser)|(?:reprendre|reproduire|republier|diffuser)[^.]{0,30}(?:gratuitement|librement))(?!\p{L})|^(?:(?:texte|article|contenu) )?libre de droits?(?!\p{L})/iu;

const excerptsOnly =
  /\bextraits?\b|\bexcerpts?\b|\bextracts?\b|\bcitations?\b|\bquot(?:e|ed|ations?)\b|\bcités?\b/iu;
const wholeText =
  /intégral|version complète|\bin full\b|\bentire|\bwhole\b|full[- ]text|en totalité|totale\b|in their entirety/iu;
const limited =
  /non[- ]?commercia|not[- ]for[- ]profit|non[- ]profit|(?:but|fins?) non lucrati(?:f|ve)s?|sans but lucratif|sites? associatifs?|sites? (?:internet )?commerciaux|commercial (?:sites?|use|purposes?|internet)|médias? alternatifs?|alternative (?:news|media|internet)|community (?:internet )?sites?|(?:personal|private|educational) (?:use|purposes?)|(?:usage|fins?) (?:personnel|privé|éducati|pédagogi)|(?:prior|written) (?:permission|consent|agreement|authori[sz]ation)|(?:accord|autorisation) (?:écrite?|préalable)/iu;

/**
 * A public desk publishes to everybody. So terms that hold only for some sites, or only without commerce, do not
 * give it the full text: they show that quoting is welcome, and excerpts are what is left. Being asked to name the
 * source is no such limit. Where nothing is stated nothing is allowed, because silence is not permission; where a
 * licence stands beside a reservation, the stricter of the two counts.
 */
export function evaluatePermission(stated: readonly string[]): EvaluatedPermission {
  const blocks = stated.map((words) => splitSentences(words).flatMap((sentence) => ownWords(sentence) ?? []));
  const sentences = blocks.flat();
  const refusal = sentences.find(isRefusal);
  const open = sentences.filter((sentence) => !isRefusal(sentence));
  const licensed = open.map(licenceIn).find((one) => one !== null);
  if (licensed !== undefined) return refusal === undefined ? underLicence(licensed) : reserved(refusal);
  const grants = open.filter(isGrant);
  const whole = grants.find((sentence) => !isExcerptsOnly(sentence));
  const conditions = conditionsIn(restingOn(blocks, whole ?? grants[0]).join(" "), null);
  if (whole !== undefined) {
    const isLimited =
      refusal !== undefined || limits(conditions) || sentences.some((sentence) => limited.test(sentence));
    const [permission, remark] = isLimited
      ? ([Permission.EXCERPT, "LIMITED_TO_SOME"] as const)
      : ([Permission.FULL_TEXT, "ALLOWED_TO_EVERYBODY"] as const);
    return { permission, basis: whole, remark, licence: null, conditions };
  }
  if (grants[0] !== undefined) {
    const basis = grants[0];
    return { permission: Permission.EXCERPT, basis, remark: "EXTRACTS_ONLY", licence: null, conditions };
  }
  return reserved(refusal ?? null);
}

/** What gives a permission may ask for something in a sentence of its own, which stands beside it. */
function restingOn(blocks: readonly (readonly string[])[], basis: string | undefined): readonly string[] {
  const block = blocks.find((one) => basis !== undefined && one.includes(basis)) ?? [];
  return block.filter((sentence) => !isRefusal(sentence) && (isGrant(sentence) || asks.test(sentence)));
}

const asks =
  /\b(?:please|must|should|provided|as long as|on condition|we ask|require[sd]?|is required|subject to)\b|^(?:give|credit|cite|name|link|mention|let|tell|notify|do not|don['’]t|keep|include|add|attribute)\b|\b(?:merci|veuillez|prière|à condition|sous réserve|obligatoires?|doi(?:t|vent)|nous demandons|demandons|il suffit|pensez|mentionnez|citez|indiquez|prévenez)(?!\p{L})/iu;

interface Licensed {
  readonly licence: Licence;
  readonly basis: string;
}

function licenceIn(basis: string): Licensed | null {
  const licence = licenceNamed(basis);
  return licence !== null && speaksOfItself(basis) ? { licence, basis } : null;
}

/** What a licence comes to that stands in data made to name it. */
export function underLicence({ licence, basis }: Licensed): EvaluatedPermission {
  const conditions = conditionsIn(basis, licence);
  // Any of them could be meant, the strictest too.
  const isLimited = licence.id === "CC" || limits(conditions);
  const permission = isLimited ? Permission.EXCERPT : Permission.FULL_TEXT;
  return { permission, basis, remark: isLimited ? "LIMITED_TO_SOME" : "OPEN_LICENCE", licence, conditions };
}

function reserved(basis: string | null): EvaluatedPermission {
  const remark = basis === null ? "NOTHING_STATED" : "RIGHTS_RESERVED";
  return { permission: Permission.METADATA_ONLY, basis, remark, licence: null, conditions: [] };
}

/** "Full reproduction is prohibited; short quotations may be made" gives what it gives. */
function isRefusal(sentence: string): boolean {
  if (denied.test(sentence) || asksFirst.test(sentence) || agency.test(sentence)) return true;
  return refused.test(sentence) && !(isGrant(sentence) && excerptsOnly.test(sentence));
}

function isGrant(sentence: string): boolean {
  return (
    freeToUse.test(sentence) ||
    offered.test(sentence) ||
    (permissionGiven.test(sentence) && reproduction.test(sentence))
  );
}

function isExcerptsOnly(sentence: string): boolean {
  return excerptsOnly.test(sentence) && (refused.test(sentence) || !wholeText.test(sentence));
}
