/** Kinds of words that tell a statement that can be checked from one that cannot, in both languages of the desk. */
export type Cue =
  | "number"
  | "measure"
  | "past"
  | "perfect"
  | "modal"
  | "future"
  | "opinion"
  | "first-person"
  | "we"
  | "you"
  | "third-person"
  | "comparison"
  | "cause"
  | "negation"
  | "speech"
  | "act"
  | "extent"
  | "time"
  | "courtesy"
  | "imperative";

type Cues = Readonly<Record<Cue, RegExp>>;

/** Each is tried on one word, lower-cased. */
const english: Cues = {
  number:
    /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundreds?|thousands?|half|third|quarters?|doubled?|tripled?|dozens?|twice)$/,
  measure:
    /^(?:percent|millions?|billions?|trillions?|dollars?|euros?|pounds|tons|tonnes|miles|kilomet(?:er|re)s|barrels?|jobs)$/,
  past: /(?:ed|[^aeiou]ught)$|^(?:was|were|had|did|went|said|took|made|got|cut|lost|won|ran|gave|came|became|began|rose|fell|grew|spent|sent|sold|built|left|told|paid|saw)$/,
  perfect: /^(?:have|has|we've|they've|i've|he's|hasn't|haven't)$/,
  modal: /^(?:should|would|could|must|can|may|might|ought|shall|need)$/,
  future: /^(?:will|won't|i'll|we'll|he'll|they'll|gonna|going)$/,
  opinion: /^(?:think|believe|feel|hope|want|know|guess|suppose|like|love|mean|understand|agree|wish|sure)$/,
  "first-person": /^(?:i|i'm|i've|i'd|i'll|me|my)$/,
  we: /^(?:we|we're|we've|our|us)$/,
  you: /^(?:you|your|you're)$/,
  "third-person": /^(?:he|she|they|his|her|their|him|them|he's|they're)$/,
  comparison:
    /^(?:more|less|fewer|than|most|least|higher|lower|greater|highest|lowest|largest|biggest|worst|best|increase[sd]?|decrease[sd]?|rais\w+|reduc\w+|cut|doubled|grew|rose|fell|up|down|rate|average|per|every|only|first|last)$/,
  cause: /^(?:because|since|due|caused?|led|result\w*|therefore|created?|destroyed)$/,
  negation: /^(?:not|no|never|none|nothing|nobody|\w+n't)$/,
  speech: /^(?:said|says|say|told|called|claimed|promised|announced|denied|admitted)$/,
  act: /^(?:voted?|proposed|supported|opposed|signed|vetoed|passed|banned|built|closed|killed|sold|spent|paid)$/,
  extent: /^(?:all|always|any|each|ever|every|everybody|nobody)$/,
  time: /^(?:years?|months?|weeks?|days?|ago|today|yesterday|decades?|century|last|past|since|now)$/,
  courtesy: /^(?:thank|thanks|please|welcome|sorry|congratulations|hello|good)$/,
  imperative: /^(?:let|let's|look|listen|wait|remember|imagine)$/,
};

const french: Cues = {
  number:
    /^(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|quinze|vingt|trente|quarante|cinquante|soixante|cents?|mille|milliers?|moitié|tiers|quarts?|doubl\p{L}+|tripl\p{L}+|dizaines?|centaines?)$/u,
  measure:
    /^(?:pourcents?|millions?|milliards?|euros?|dollars?|tonnes?|kilomètres?|hectares?|barils?|emplois|postes|salariés|habitants|morts)$/,
  past: /^(?:était|étaient|avait|avaient|fut|furent|eut|eurent)$/,
  perfect: /^(?:a|ont|avons|est|sont|s'est|été)$/,
  modal:
    /^(?:doi[ts]|doivent|devons|devez|devrai\p{L}+|faut|faudrai\p{L}*|pourrai\p{L}+|peut|peuvent|conviendrait|serai[ts]|seraient|aimerais|voudrais)$/u,
  future: /^(?:\p{L}{3,}(?:rons|ront|rez|rai|ras|ra)|vais|allons|va|vont|demain|prochaine?|prochains)$/u,
  opinion:
    /^(?:crois|pense|pensons|espère|espérons|semble|avis|souhaite|veux|voulons|aime|aimons|comprends|franchement|sûr|honte|peut-être)$/,
  "first-person": /^(?:je|j'\p{L}*|j|me|m'\p{L}*|moi|mon|ma|mes)$/u,
  we: /^(?:nous|notre|nos|on)$/,
  you: /^(?:vous|votre|vos|tu|ton|ta|tes)$/,
  "third-person": /^(?:il|elle|ils|elles|son|sa|ses|leur|leurs)$/,
  comparison:
    /^(?:plus|moins|mieux|pire|que|contre|davantage|augment\p{L}+|baiss\p{L}+|dimin\p{L}+|recul\p{L}+|chut\p{L}+|hausse|baisse|passé|passée|dépasse\p{L}*|élevée?s?|moyenne|taux|seule?|seuls|premi\p{L}+|derni\p{L}+|autant|record)$/u,
  cause:
    /^(?:car|parce|cause|causée?s?|provoqu\p{L}+|entraîn\p{L}+|responsables?|grâce|conduit|donc|puisque|faute)$/u,
  negation: /^(?:ne|n'\p{L}*|n|pas|jamais|aucune?|rien|personne|ni|sans|non)$/u,
  speech: /^(?:dit|déclaré|affirmé|annoncé|reconnu|nié|confirmé|assuré|selon|menti|promis|promesse)$/,
  act: /^(?:voté|vote|votes|adoptée?|signée?|interdite?s?|interdit|supprimée?s?|fermée?s?|ferm\p{L}+|tuée?s?|tue|tuant|vendue?s?|versé|payé|coûté|coûte|condamnée?|refusé|construit|reçu|détruit|accueilli|annulé|expulsé|volées?)$/u,
  extent: /^(?:tous|toutes|tout|toute|toujours|chaque|aucune?|jamais)$/,
  time: /^(?:ans?|années?|mois|semaines?|jours?|hier|depuis|siècle|dernière?|en)$/,
  courtesy: /^(?:merci|bonsoir|bonjour|bienvenue|bravo|plaît|prie|excuses|compatriotes|chers)$/,
  imperative:
    /^(?:laissez\p{L}*|allons|parlons|soyons|restons|prenons|ayons|espérons|voyons|regardez|voir|lire)$/u,
};

export const cuesOf = { en: english, fr: french } as const;

export type WorthLanguage = keyof typeof cuesOf;
