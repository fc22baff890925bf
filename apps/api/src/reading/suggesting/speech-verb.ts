/** Verbs that say that somebody says something, in the forms that news writes. */
const frenchPresent =
  "déclare|dit|affirme|assure|estime|explique|souligne|ajoute|précise|indique|annonce|rappelle|note|observe|conclut|poursuit|confie|lance|martèle|répond|rétorque|prévient|avertit|reconnaît|admet|soutient|insiste|raconte|écrit|stipule|prévoit|dispose|énonce|qualifie|considère|dénonce|promet|réclame|juge|commente|regrette|constate|témoigne|plaide|résume|détaille|justifie|ironise|tranche|tempère|répète|garantit|prétend|concède|nuance|renchérit|déplore|glisse|lâche|jure|maintient|s['’](?:inquiète|indigne|alarme|étonne|exclame|insurge)|se félicite|maintiendr(?:a|ont)";
const frenchImperfect =
  "(?:déclar|dis|affirm|assur|estim|expliqu|soulign|ajout|indiqu|annonç|rappel|not|observ|conclu|confi|lanç|martel|répond|prétend|répét|jug|regrett|constat|plaid|ironis|lâch|gliss|écriv|racont)ai(?:en)?t";
const frenchPast =
  "déclaré|dit|affirmé|assuré|estimé|expliqué|souligné|ajouté|précisé|indiqué|annoncé|rappelé|noté|observé|conclu|poursuivi|confié|lancé|martelé|répondu|rétorqué|prévenu|averti|reconnu|admis|soutenu|insisté|raconté|écrit|stipulé|qualifié|considéré|dénoncé|promis|réclamé|jugé|commenté|regretté|constaté|témoigné|plaidé|résumé|détaillé|justifié|tweeté|ironisé|tranché|tempéré|répété|garanti|prétendu|concédé|nuancé|renchéri|déploré|glissé|lâché|juré|maintenu|démenti|fait savoir|fait valoir|laissé entendre";
const english =
  "said|says|told|tells|added|adds|stated|states|declared|announced|explained|explains|warned|warns|noted|notes|insisted|insists|claimed|claims|argued|argues|wrote|writes|replied|called|described|tweeted|testified|acknowledged|confirmed|stressed|emphasi[sz]ed|recalled|concluded|continued|admitted|promised|provides|stipulates|reads|observed|remarked|conceded|denied|maintained|asserted|alleged|complained|suggested|joked|vowed|pledged|cautioned|contended|spoke of";

const having = "(?:a|ont|avait|avaient|aurait)(?:-(?:t-)?(?:ils?|elles?))?";
const french = `(?:${having} (?:\\p{Ll}+ment |d['’]abord |aussi |également )?(?:${frenchPast})|est (?:certaine?|convaincue?|persuadée?)|s['’]est (?:félicité|inquiété|indigné|alarmé|étonné)e?|${frenchImperfect}|(?:${frenchPresent})(?:nt)?|selon|d['’]après)`;

export const speechVerb = `(?:${french}|${english}|according to)`;
