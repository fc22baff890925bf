import { quotedRegions } from "../text/quoted-region.ts";

const saying =
  /^la mention(?!\p{L})|\b(?:said|says|told|wrote|writes|asked|laughed|phrase|slogan|held that|ruled|argued)\b|\b(?:dit|déclar(?:é|e|ait)|affirm(?:é|e)|lancé|écrit|jugé|estimé|expliqué|la formule|l['’]expression|selon (?!les termes)(?:le|la|les|l['’]))(?!\p{L})/iu;
/** A licence reads in the present tense. */
const told =
  /\b(?:was|were|had been|has been)\b[^.]{0,30}\b(?:prohibited|forbidden|granted|permitted|allowed|released|founded)\b|\b(?:était|étaient|fut|avait été|a été|ont été)(?!\p{L})[^.]{0,30}(?:interdit|autoris|permis|accord|fond)|\ba (?:accordé|donné|autorisé|interdit|placé)(?!\p{L})|^(?:in|last|en|l['’]an) (?:january|february|march|april|may|june|july|august|september|october|november|december|year|month|week|dernier|(?:19|20)\d\d)/iu;

const picture =
  /\b(?:photos?|photograph(?:s|er|ie|ies)?|pictures?|images?|illustrations?|infographi(?:cs?|es?)|maps?|cartes?|videos?|vidéos?|visuels?|flickr|wikimedia commons|getty|openstreetmap)\b/iu;
const ownText =
  /\b(?:texts?|textes?|articles?|stor(?:y|ies)|content|contents|contenus?|reports?|essay|column|chronique|works?|œuvres?|materials?|releases?|communiqué|statement|site|website|publication|dispatch|dépêche)\b/iu;

/**
 * The words of the sentence that can be terms of this very text; null where it tells of something else: what somebody
 * said, what became of another work, or a picture that the text only shows.
 */
export function ownWords(sentence: string): string | null {
  const words = saying.test(outside(sentence)) ? outside(sentence) : sentence;
  if (words !== sentence || saying.test(words)) return null;
  if (told.test(words)) return null;
  return isOfPicture(words) ? null : words;
}

function outside(sentence: string): string {
  let [kept, from] = ["", 0];
  for (const { start, end } of quotedRegions(sentence)) {
    kept += `${sentence.slice(from, start)} `;
    from = end;
  }
  return kept + sentence.slice(from);
}

/** "Except for the images, this article …" is of the text; "The photographs of this article …" is of them. */
function isOfPicture(words: string): boolean {
  const at = words.search(picture);
  if (at === -1) return false;
  const exception = /\b(?:except|excluding|apart from|other than|hors|sauf|hormis|à l['’]exception)\b/iu.exec(
    words,
  );
  if (exception !== null) return false;
  const text = words.search(ownText);
  return text === -1 || text > at;
}

const thisText =
  /\b(?:this|these|our|all) (?:\p{L}+ ){0,2}(?:articles?|texts?|stor(?:y|ies)|works?|pages?|site|website|material|content|reports?|piece|essay|statement|post|releases?|column|publication|document|dispatch)\b|\bcontents? (?:of|on|is|are)\b|\btexts? and\b|\bunless otherwise\b|\bexcept (?:where|for)\b|\brepublish\b|\breports on this\b|\bthe authors?\b|\bwe\b|\b(?:cet article|cette (?:œuvre|page|publication|tribune|chronique|dépêche|traduction)|ce (?:texte|site|contenu|communiqué|document|reportage|billet)|nos (?:articles|textes|contenus)|nous|les (?:contenus|textes|articles) (?:de|du|sont)|tous les textes|sauf mention|textes? et|republiez|informations publiques)(?!\p{L})/iu;
const headless =
  /^[\s©(]*(?:\(c\)|©|copyright|text|texte|licen[cs]ed?|published|released|available|distributed|republished|reproduced|reprinted|under|used under|cc\b|creative ?commons (?:attribution|by|zero)|https?:|contains public sector|public domain|domaine public|sous|publié|diffusé|mis à disposition|republié|licence|libre|hors|dedicated|open government licen|some rights)/iu;

const thisSite =
  /\b(?:this|our|the|its) (?:whole |entire )?(?:web ?)?site\b|\b(?:web ?)?site content\b|\bsite-wide\b|\b(?:ce|notre|du|le|l['’]ensemble du) site\b/iu;
const thisArticle =
  /\b(?:this|the above) (?:\p{L}+ ){0,2}(?:articles?|texts?|story|piece|essay|report|post|work|column|dispatch|statement)\b|\b(?:cet article|ce texte|cette (?:œuvre|tribune|chronique|dépêche)|ce (?:reportage|billet|communiqué))(?!\p{L})/iu;

/** Terms of all that stands on a site, by their words; where they name the article, they are the article's. */
export const speaksOfSite = (words: string): boolean => thisSite.test(words) && !thisArticle.test(words);

/** A licence is this text's where the sentence says so, or is nothing but the licence; an article about licences does neither. */
export const speaksOfItself = (words: string): boolean => thisText.test(words) || headless.test(words);
