/** Verbs that say that somebody says something, in the forms that news writes. */
const frenchPresent =
  "déclare|dit|affirme|assure|estime|explique|souligne|ajoute|précise|indique|annonce|rappelle|note|observe|conclut|poursuit|confie|lance|martèle|répond|rétorque|prévient|avertit|reconnaît|admet|soutient|insiste|raconte|écrit|stipule|prévoit|dispose|énonce|qualifie|considère|dénonce|promet|réclame|juge|commente|regrette|constate|témoigne|plaide|résume|détaille|justifie|s['’]inquiète|s['’]indigne|se félicite|maintiendr(?:a|ont)";
const frenchPast =
  "déclaré|dit|affirmé|assuré|estimé|expliqué|souligné|ajouté|précisé|indiqué|annoncé|rappelé|noté|observé|conclu|poursuivi|confié|lancé|martelé|répondu|rétorqué|prévenu|averti|reconnu|admis|soutenu|insisté|raconté|écrit|stipulé|qualifié|considéré|dénoncé|promis|réclamé|jugé|commenté|regretté|constaté|témoigné|plaidé|résumé|détaillé|justifié|tweeté";
const english =
  "said|says|told|tells|added|adds|stated|states|declared|announced|explained|explains|warned|warns|noted|notes|insisted|insists|claimed|claims|argued|argues|wrote|writes|replied|called|described|tweeted|testified|acknowledged|confirmed|stressed|emphasi[sz]ed|recalled|concluded|continued|admitted|promised|provides|stipulates|reads";

const french = `(?:(?:a|ont|avait|avaient|aurait) (?:\\p{Ll}+ment |d['’]abord |aussi |également )?(?:${frenchPast})|est (?:certaine?|convaincue?|persuadée?)|s['’]est (?:félicité|inquiété|indigné)e?|(?:${frenchPresent})(?:nt)?|selon|d['’]après)`;

export const speechVerb = `(?:${french}|${english}|according to)`;
