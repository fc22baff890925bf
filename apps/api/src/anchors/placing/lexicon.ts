/** Words whose coming or going turns a statement round. Without accents, as keys of tokens are. */
export const negations: ReadonlySet<string> = new Set(
  `ne n pas jamais rien aucun aucune sans ni nul nulle guere not never no without neither nor cannot nobody nothing none
  faux fausse false untrue dement denies denied`.split(/\s+/),
);

/** What says how much a number counts. */
export const units: ReadonlySet<string> = new Set(
  `% ‰ ° € $ £ ¥ pour percent per cent cents cents mille millier milliers million millions milliard milliards mds md
  billion billions bn thousand thousands hundred hundreds trillion trillions dozen dozens douzaine douzaines centaine
  centaines k m euro euros eur dollar dollars usd livre livres pound pounds yen yens franc francs
  mm cm km metre metres meter meters mile miles kilometre kilometres kilometer kilometers hectare hectares acre acres
  mg g kg gramme grammes gram grams kilo kilos kilogramme kilogrammes tonne tonnes ton tons
  l litre litres liter liters w kw mw gw tw kwh mwh gwh twh watt watts h heure heures hour hours minute minutes
  seconde secondes second seconds jour jours day days semaine semaines week weeks mois month months an ans annee annees
  year years celsius fahrenheit degre degres degree degrees octet octets byte bytes bit bits ko mo mb gb tb kb
  point points`.split(/\s+/),
);

/** Offices and institutions that one house prints with a capital and the next without: nothing else is meant by it. */
export const capitalByTaste: ReadonlySet<string> = new Set(
  `president presidente presidence ministre ministres ministere premier premiere chancelier chanceliere roi reine pape
  prince princesse etat etats gouvernement parlement senat assemblee conseil cour republique eglise nord sud est ouest
  internet web covid monsieur madame prime minister ministry government parliament senate assembly king queen pope
  state states church court council north south east west chancellor secretary republic`.split(/\s+/),
);

/** Words that are others when they have a hyphen: to re-sign is not to resign. */
export const otherWithHyphen: ReadonlySet<string> = new Set(
  `resign resigned resigns resigning recover recovered recovers release released releases reform reformed reforms
  recreation resent repress retreat retreated remark remarked recount recounted relay relayed react reacted reserve
  reserved resort resorted unionized unionised coop`.split(/\s+/),
);
