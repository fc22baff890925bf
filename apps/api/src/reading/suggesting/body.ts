import { wordsOf } from "./folded-words.ts";

/** Bodies, wherever the word stands in a description. */
const group =
  /^(?:association|compagnie|entreprise|société|agence|ong|organisation|groupe|club|ministère|institut|company|charity|group|agency|organisation|organization|airline|ministry|club|firm)$/u;
/** Bodies that speak, where they are the noun: "la banque" is one, "la présidente de la banque" is somebody. */
const body =
  /^(?:ville|commune|mairie|municipalité|métropole|préfecture|région|département|pays|état|gouvernement|exécutif|parlement|assemblée|sénat|conseil|commission|comité|cour|tribunal|parquet|justice|police|gendarmerie|armée|défense|accusation|administration|direction|banque|université|hôpital|école|parti|syndicat|fédération|fondation|collectif|équipe|famille|marque|firme|constructeur|plateforme|opposition|majorité|city|town|village|county|council|country|state|government|parliament|assembly|senate|commission|committee|court|tribunal|police|army|military|navy|administration|department|office|bank|university|hospital|school|party|union|federation|foundation|team|family|brand|platform|opposition|board|mission|embassy|ambassade)$/u;

/** Does the description mean a body, and no person? */
export function isBody(description: string): boolean {
  const words = wordsOf(description);
  // French puts its noun first, English last: "la police judiciaire", "the traffic police".
  const noun = words.at(/^(?:the|this) /iu.test(description) ? -1 : 0) ?? "";
  return words.some((word) => group.test(word)) || body.test(noun);
}
