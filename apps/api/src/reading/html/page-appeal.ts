const appealLengthMax = 280;

/** What a page asks of its readers, and what it says about itself, in sentences of its own. */
const appeals: readonly RegExp[] = [
  /\b(?:sign up|subscribe|register)\b.{0,120}\b(?:newsletters?|inbox|e-?mails?|alerts?|daily|weekly|podcast|free)\b/iu,
  /\b(?:inscrivez|abonnez)[- ]vous\b.{0,120}\b(?:newsletters?|infolettres?|lettre|bulletin|alertes?|chaîne|podcast|gratuit)/iu,
  /^(?:follow|like|join|find) (?:us|me|him|her|them|our|@?\p{L}[\p{L}\p{N} ._'’-]{1,40}) (?:on|at|in) (?:twitter|facebook|instagram|linkedin|youtube|telegram|tiktok|x\b|threads|whatsapp|bluesky|mastodon)/iu,
  /^(?:suivez|retrouvez|rejoignez)(?:[- ](?:nous|moi))?\b.{0,60}\b(?:twitter|facebook|instagram|linkedin|youtube|telegram|tiktok|whatsapp|réseaux sociaux)/iu,
  /^(?:write to|reach|contact|e-?mail|tweet) .{2,60}\b(?:at|on) (?:\S+@\S+|https?:|@\w|twitter)/iu,
  /^(?:click here|cliquez ici|pour lire la suite|lire la suite)\b|\b(?:click here|cliquez ici) (?:for|to|pour) [^.!?]{2,60}[.!]?$/iu,
  /^(?:.{2,60}\b)?(?:contributed to (?:this|the) (?:report|story|article)|(?:a|ont) (?:participé|contribué) à (?:cet article|ce reportage))/iu,
  /\b(?:affiliate|affiliés?)\b.{0,40}\b(?:links?|liens?|commission)/iu,
  /\b(?:uses?|utilisons|utilise)\b.{0,30}\bcookies\b/iu,
  /\b(?:get|receive)\b.{0,80}\b(?:to|in) your (?:inbox|e-?mail)/iu,
  /^you['’]re (?:currently )?reading\b.{0,80}\b(?:newsletter|free article)/iu,
  /^(?:have|got) (?:a|any|some) (?:news |confidential )?(?:tips?|story|stories|questions?|comments?)\b.{0,60}\?.{0,20}\b(?:e-?mail|contact|write|send|get in touch|let us know)/iu,
  /\b(?:recevez|retrouvez)\b.{0,120}\b(?:boîte (?:e-?)?mail|boîte de réception|newsletters?|infolettres?|par e-?mail)/iu,
  /^il vous reste\b.{0,40}\bà (?:lire|découvrir)/iu,
  /\b(?:la suite|cet article|ce contenu) est réservée? (?:aux|à nos) abonnés/iu,
  /^vous (?:souhaitez|voulez) (?:réagir|commenter|signaler)\b.{0,60}\?/iu,
  /\b(?:abonnieren|bestellen|lesen|melden) sie\b.{0,120}\b(?:newsletters?|e-?mail|postfach)\b/iu,
  /\b(?:suscr[íi]b(?:ete|ase)|apúntate|apúntese|recib[ae]|reciba)\b.{0,120}\b(?:boletín|boletines|newsletters?|correo|alertas)/iu,
  /\b(?:iscriviti|abbonati|ricevi)\b.{0,120}\b(?:newsletters?|e-?mail|notifiche)/iu,
  /^pour ne rien (?:manquer|rater) d/iu,
  /\b(?:sur|on) (?:un seul|un autre|l['’]autre|only one|one|another) (?:appareil|device)\b/iu,
  /^(?:like|enjoyed?|vous avez aimé) (?:this|cet|ce|cette) .{0,30}\?/iu,
];

export function isAppeal(text: string): boolean {
  return text.length <= appealLengthMax && appeals.some((appeal) => appeal.test(text));
}
