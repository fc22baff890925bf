/** Verbs that say that somebody says something, in the forms that news writes. */
const stemsInEr =
  "déclar affirm assur estim expliqu soulign ajout précis indiqu annonc annonç rappel rappell not observ confi lanc lanç martel martèl insist " +
  "racont stipul consid[éè]r dénonc réclam jug comment regrett constat témoign plaid résum détaill justifi tweet ironis tranch " +
  "temp[éè]r rép[éè]t nuanc nuanç déplor gliss lâch jur rév[éè]l signal évoqu souhait esp[éè]r redout accus critiqu salu confirm appell? " +
  "qualifi argument protest plaisant soupir calcul analys alert object rétorqu répliqu scand clam cri hurl murmur chuchot grinc tonn pest " +
  "menac demand exig exclam alarm indign insurg étonn inqui[éè]t emport amus enthousiasm interrog félicit désol lament point avanc argu " +
  "enchaîn recommand sugg[éè]r préconis conseill évalu rapport relat expos contest réfut fulmin énonc dispos stipul abond lament décid ni " +
  "rassur précis martel persifl raill vant promett?";
const presents =
  "dit|disent|écrit|écrivent|prétend|prétendent|répond|répondent|reconnaît|reconnaissent|admet|admettent|soutient|soutiennent|maintient|" +
  "prévient|avertit|poursuit|conclut|promet|sourit|rit|craint|craignent|croit|croient|veut croire|fait savoir|fait valoir|laisse entendre|souvient|" +
  "reprend|défend|convient|renchérit|surenchérit|rugit|prévoit|garantit|concède|répand|parle|parlent|dément|réagit|se réjouit|réjouit|" +
  "réplique|fait-on savoir|maintiendra|maintiendront|considère|rappelle|appelle|définit|décrit|décrivent|interdit|oblige|juge";
const participles =
  "dit|écrit|prétendu|répondu|reconnu|admis|soutenu|maintenu|prévenu|averti|poursuivi|conclu|promis|souri|craint|fait savoir|fait valoir|" +
  "laissé entendre|laissé|souvenu|repris|défendu|convenu|renchéri|démenti|réagi|réjoui|garanti|concédé|décrit|parlé|lu|vu|interrompu|fait part|tenu à";
const pastStems =
  "disai|écrivai|prétendai|répondai|reconnaissai|soutenai|prévenai|poursuivai|promettai|concluai|avertissai|maintenai";
const otherPasts = "dira|répondra|dirent|répondit|reprit";
const frenchPast = `(?:${pastStems})(?:t|ent)|${otherPasts}`;
const certainties = "certaine?|convaincue?|persuadée?";

const er = stemsInEr.split(/\s+/).join("|");
const having = "(?:a|ont|avait|avaient|aurait|auraient|ayant)";
const being = "(?:est|sont|était|étaient)";
const adverb =
  "(?:\\p{Ll}+ment |d['’]abord |aussi |également |encore |ensuite |déjà |toujours |pourtant |toutefois |ainsi |même |enfin |plutôt |dès \\p{Ll}+ )?";
const clitics = "(?:(?:ne |n['’]|l['’]|le |la |les |lui |leur |nous |y |en |se |s['’]|m['’]|me )*)";
const participle = `(?:(?:${er})(?:é|ée|és|ées)|${participles})`;

const french =
  `(?:${clitics}${having}(?:-t-(?:ils?|elles?|on)|-(?:ils?|elles?|on))? ${adverb}${participle}` +
  `|s['’]${being}(?:-(?:ils?|elles?))? ${adverb}(?:${participle}|dite?s?)` +
  `|${being} (?:${certainties})s?` +
  `|${clitics}(?:(?:${er})(?:e|ent|ait|aient|a|èrent)|${presents}|${frenchPast}))`;

const english =
  "said|says|say|told|tells|added|adds|stated|states|declared|declares|announced|announces|explained|explains|warned|warns|noted|notes|insisted|insists|" +
  "claimed|claims|argued|argues|wrote|writes|replied|replies|called|calls|described|describes|tweeted|posted|testified|acknowledged|confirmed|confirms|stressed|" +
  "stresses|emphasi[sz]ed|recalled|recalls|concluded|concludes|continued|admitted|admits|promised|promises|provides|stipulates|reads|observed|remarked|" +
  "conceded|concedes|denied|denies|maintained|maintains|asserted|asserts|alleged|alleges|complained|complains|suggested|suggests|joked|jokes|vowed|vows|pledged|pledges|" +
  "cautioned|contended|contends|spoke of|speaks of|agreed|agrees|disagreed|disagrees|asked|asks|laughed|quipped|fumed|countered|objected|chanted|shouted|" +
  "cried|sighed|boasted|lamented|mused|recounted|reported|reports|revealed|reveals|repeated|repeats|reiterated|assured|predicted|predicts|estimated|estimates|hailed|denounced|" +
  "denounces|condemned|praised|criticised|criticized|accused|blamed|fears|feared|believes|believed|thinks|thought|found|finds|shows|showed|whispered|wondered|responded|" +
  "responds|urged|urges|ruled|wrote|put it|went on|thanked|demanded|demands|snapped|exclaimed|interjected|read|signalled|signaled|indicated|indicates";
const englishAuxiliary =
  "(?:has |have |had |also |later |then |further |repeatedly |recently |previously |once |has also |had also |has previously )?";

/** Where a word ends. */
export const edge = "(?![\\p{L}])";

export const speechVerb = `(?:${french}|${englishAuxiliary}(?:${english}))`;

export const anyVerb = new RegExp(`(?<![\\p{L}'’-])${speechVerb}${edge}`, "giu");

/** Whoever is named after these is the one who says it. */
export const sourcePreposition =
  "(?:selon|d['’]après|aux yeux de|de l['’]avis de|à en croire|à entendre|de source|according to|in the view of|in the words of|in the opinion of)";

/** "Pour Anna Roux, « … »" says so too, but a sentence that begins with "pour" seldom does without a quotation. */
export const viewPreposition = "(?:pour|for)";
