import type { Block } from "./block.ts";
import type { FurnitureKind } from "./reading.ts";
import { readOriginalSource } from "./rights/original-source.ts";

export interface Furniture {
  readonly kind: Exclude<FurnitureKind, "RULE" | "FRONT_MATTER" | "CAPTION">;
  /** Its own words say what it is, wherever it stands. Otherwise it is believed only after the article's end. */
  readonly isSure: boolean;
}

interface Sign {
  readonly kind: Furniture["kind"];
  readonly isSure: boolean;
  readonly lengthMax: number;
  readonly pattern: RegExp;
}

const signs: readonly Sign[] = [
  {
    kind: "NOTICE",
    isSure: true,
    lengthMax: 300,
    pattern:
      /^(?:(?:the )?(?:original )?copyright\s*(?:©|\(c\)|:|\d{4}|by\b|notice|of this)|©|\(c\)\s*\p{Lu}|\(c\)\s*\d{4}|tous droits (?:de reproduction )?réservés|all rights reserved|alle rechte vorbehalten|todos los derechos reservados|(?:© ?)?riproduzione riservata|prohibida (?:su|la) reproducción|droits d['’]auteur\s*[:©])/iu,
  },
  {
    kind: "NOTICE",
    isSure: false,
    lengthMax: 400,
    pattern:
      /©|\btous droits (?:de reproduction )?réservés\b|\ball rights reserved\b|\bsome rights reserved\b|^published under\b/iu,
  },
  {
    kind: "BYLINE",
    isSure: true,
    lengthMax: 200,
    pattern:
      /^(?:(?:tous les |autres |more |all |other )?(?:articles?|textes?|stories) (?:par|by|de|du même auteur|from))\s*:/iu,
  },
  {
    kind: "DISCLAIMER",
    isSure: true,
    lengthMax: 3_000,
    pattern:
      /^(?:avis de non[- ]responsabilité|clause de non[- ]responsabilité|avertissement|disclaimer|haftungsausschluss|descargo de responsabilidad)\s*[::.–—-]/iu,
  },
  {
    kind: "DISCLAIMER",
    isSure: false,
    lengthMax: 3_000,
    pattern:
      /\bopinions? (?:exprimées?|émises?)\b[^.]{0,120}\bn['’]engagent|\bviews? (?:and opinions? )?expressed\b[^.]{0,160}\b(?:those of|do not|solely|sole responsibility)|\bsole responsibility of the authors?\b|\b(?:se dégage|décline) (?:de )?toute responsabilité|\bne saurai(?:t|ent) être tenue?s? (?:pour )?responsables?\b|\bnot responsible for any\b|\bwill not be (?:held )?responsible for\b/iu,
  },
  {
    kind: "CONTACT",
    isSure: true,
    lengthMax: 300,
    pattern:
      /^(?:contacts?(?: (?:médias?|presse|media|press|rédaction))?|(?:media|press) (?:contact|enquiries|inquiries)|kontakt|contacto)\s*[::]|^(?:pour nous (?:contacter|écrire)|contactez[- ]nous|contact us)\b|^(?:écri(?:re|vez)|write|for permissions?)\b[^:@]{0,40}[::]\s*\S+@|^\S+@\S+\.\p{L}{2,}$/iu,
  },
  {
    kind: "TERMS",
    isSure: false,
    lengthMax: 3_000,
    pattern:
      /\b(?:permission|autorisation)\b[^.]{0,60}\b(?:reprodui|republi|cross-post|reprint|reproduc|republish|diffuser)|\bpermission to (?:reproduce|republish|reprint|cross-post)|\b(?:reproduction|rediffusion|republication)\b[^.]{0,80}\b(?:interdite|autorisée|libre|permise|prohibited|permitted|allowed|forbidden)|\b(?:may|must|can)(?: not)? be (?:freely )?(?:reproduced|republished|reprinted|redistributed)|\b(?:peut|peuvent|doit)(?: pas)? être (?:librement )?(?:reproduits?|republiés?|repris)|\bfree to (?:republish|share|reprint)|\brepublish (?:this|our) (?:article|stor)/iu,
  },
  {
    kind: "TERMS",
    isSure: false,
    lengthMax: 3_000,
    pattern:
      /^pour publier des articles|^(?:to publish|for (?:permission|republication|reprint))\b|\bcreative commons\b|\blicen[cs]e cc\b|\bcc[ -]by\b|\b(?:fair use|utilisation équitable|usage équitable)\b[^]{0,200}(?:lecteurs|readers|copyright|droit)|\b(?:contient|contains) (?:du matériel|copyrighted|des contenus)|\b(?:public domain|domaine public)\b/iu,
  },
  {
    kind: "TERMS",
    isSure: false,
    lengthMax: 1_000,
    pattern:
      /\bautorise(?:nt|ons)?\b[^.]{0,60} à (?:reprendre|reproduire|republier|diffuser)|\b(?:reprise|reproduction)\b[^.]{0,80}\b(?:admise|réservée|soumise)\b|\b(?:may|can) (?:not )?(?:freely )?(?:reproduce|republish|reprint)\b|\bbefore republishing\b|\bdont les droits (?:appartiennent|sont)\b|\bpriée?s d['’]écrire à/iu,
  },
  {
    kind: "NAVIGATION",
    isSure: true,
    lengthMax: 140,
    pattern:
      /^(?:partager(?: (?:sur|cet|l['’]article)|$)|imprimer$|tweeter$|share (?:this|on)\b|share$|print$|tweet$|(?:[àa] )?lire (?:aussi|également|la suite)\s*[::]?|voir aussi\s*[::]|sur le même (?:sujet|thème)|read (?:more|also|next)\s*(?:[::]|$)|see also\s*[::]|related(?: articles| stories| content)?\s*(?:[::]|$)|abonnez[- ]vous\b|inscrivez[- ]vous\b|subscribe (?:to|now|for)\b|sign up (?:for|to)\b|follow us\b|suivez[- ]nous\b|advertisement$|publicité$|\d+ comm?ent(?:aire)?s?$|leave a (?:comment|reply)$|laisser un commentaire$)/iu,
  },
  {
    kind: "OTHER",
    isSure: false,
    lengthMax: 600,
    pattern:
      /^(?:traduit(?:e)? (?:de|par|du)\b|traduction\s*[::]|translated (?:from|by)\b|about the author|à propos de l['’]auteur|l['’]auteur\s*[::]|notes?\s*[::]?$|featured image|image (?:en vedette|à la une)|photo\s*[::]|crédits? photos?)/iu,
  },
];

/** One of these stands in everything that the signs know, and in few paragraphs of an article. */
const clue =
  /[©@:]|\(c\)|copyright|droits|rights|rechte|derechos|riproduzione|prohibida|opinion|expressed|responsib|contact|permission|autoris|responsab|reprodu|republ|reprint|reprise|écri|write|être|free to|not be|can be|may be|must be|publish|common|cc[ -]by|licen|usage|utilisation|fair use|contient|contains|domain|partager|imprimer|tweet|share|print|lire|voir|sujet|thème|read|see also|related|abonnez|inscrivez|subscribe|sign up|follow|suivez|advert|publicité|comment|reply|tradu|translat|author|auteur|note|image|photo/i;

/** What the block is, if it is no part of an article. Only its beginning and end are read, however long it is. */
export function furnitureOf(block: Block): Furniture | null {
  const { text } = block;
  if (text.length > 3_000) return null;
  if (text.length <= 400 && readOriginalSource(block) !== null)
    return { kind: "ORIGINAL_SOURCE", isSure: true };
  if (!clue.test(text)) return null;
  const sign = signs.find(({ lengthMax, pattern }) => text.length <= lengthMax && pattern.test(text));
  return sign === undefined ? null : { kind: sign.kind, isSure: sign.isSure };
}

/** Words that are something else first ("Republished with permission of …") can state terms as well. */
export function statesTerms(text: string): boolean {
  return signs.some(
    ({ kind, lengthMax, pattern }) => kind === "TERMS" && text.length <= lengthMax && pattern.test(text),
  );
}
