import type { Counted, PublicWords } from "./public-words.ts";

/** In French, none and one are singular. */
const counted =
  (one: string, many: string): Counted =>
  (count) =>
    `${String(count)} ${count < 2 ? one : many}`;

export const french: PublicWords = {
  locale: "fr",
  languages: { label: "Langue de cette page", names: { en: "English", fr: "Français" } },
  skip: "Aller au contenu",
  colon: "\u00a0:",
  claim: {
    overline: "Vérification",
    kinds: {
      FACT: "Fait",
      FIGURE: "Chiffre",
      QUOTATION: "Citation",
      PREDICTION: "Prévision",
      CAUSAL: "Cause et effet",
    },
    verdict: "Verdict",
    scale: (value, max) => `${value} sur ${String(max)}, où ${String(max)} est vrai`,
    saidBy: "Selon",
    published: "Publiée le",
    updated: "Mise à jour le",
    topics: "Sujets",
    appearances: (count) =>
      count < 2 ? "Où elle est faite" : `Où elle est faite\u00a0: ${String(count)} endroits`,
    attribution: "Qui le dit",
    evidence: (count) => (count < 2 ? "Éléments de preuve" : `Éléments de preuve\u00a0: ${String(count)}`),
    origins: counted("origine indépendante", "origines indépendantes"),
    originsNote:
      "Les copies d’un même texte comptent pour une seule origine, comme les sources d’un même propriétaire.",
    copyOf: "Copie de",
    sameOwner: (owners) => `Comptées pour une seule\u00a0: elles appartiennent à ${owners}.`,
    unnamedOrigin: "Origine non nommée",
    stances: { SUPPORTS: "Appuie", REFUTES: "Réfute", CONTEXT: "Contexte" },
    cut: "Le passage continue\u202f; ses droits ne permettent pas d’en citer davantage.",
  },
  history: {
    heading: "Historique",
    corrected: "Corrigée le",
    kinds: { FIRST: "Première publication", CORRECTION: "Correction", RETRACTION: "Rétractation" },
    noteToCome: "La note écrite au moment de publier la correction figurera ici.",
    asItStood: "La lire telle qu’elle était alors",
    fourEyes:
      "Ici, personne n’approuve son propre travail\u00a0: ce qui est publié a été approuvé par quelqu’un qui n’a pas pris part à sa rédaction.",
  },
  retraction: {
    overline: "Rétractée",
    on: "Rétractée le",
    note: "Cette affirmation a été publiée ici, puis retirée. Ses mots restent, pour que ceux qui l’ont citée puissent le savoir.",
    reason: "Pourquoi",
  },
  past: {
    notice: "Vous lisez cette page telle qu’elle était le",
    changed: "Elle a été corrigée depuis.",
    retracted: "Elle a été rétractée depuis.",
    today: "Lire ce qui vaut aujourd’hui",
  },
  article: {
    overline: "Article",
    by: "Par",
    publisher: "Éditeur",
    published: "Publié le",
    rights: "Droits",
    holder: "Titulaire des droits",
    contact: "Contact",
    original: "Le lire chez son éditeur",
    copyOf: "Copie de",
    copies: counted("copie de cet article", "copies de cet article"),
    text: "Texte",
    excerpt: "Début du texte",
    withheld: {
      FULL_TEXT: "",
      EXCERPT:
        "Seul son début est montré ici\u00a0: ses conditions de reproduction n’en permettent pas davantage.",
      METADATA_ONLY:
        "Son texte n’est pas montré ici\u00a0: ses conditions de reproduction ne le permettent pas.",
    },
    nothingStated:
      "Son texte n’est pas montré ici\u00a0: il n’indique aucune condition, et le silence ne permet rien.",
    rest: "Le texte continue. Lisez la suite chez son éditeur.",
    claims: counted("affirmation vérifiée dans cet article", "affirmations vérifiées dans cet article"),
    noClaims: "Aucune affirmation de cet article n’est vérifiée à ce jour.",
    cited: counted("affirmation où il sert de preuve", "affirmations où il sert de preuve"),
    marked: "Les mots marqués sont des affirmations vérifiées\u202f; le numéro mène à chacune.",
  },
  source: {
    kinds: {
      OUTLET: "Média",
      AGENCY: "Agence de presse",
      ORGANISATION: "Organisation",
      GOVERNMENT: "Organe public",
      PERSON: "Personne",
      DOCUMENT: "Document",
      DATASET: "Jeu de données",
      WEB_PAGE: "Page web",
    },
    aliases: "Autres noms",
    homepage: "Page d’accueil",
    country: "Pays",
    owners: "Propriétaires",
    owned: "Possède",
    claims: counted("affirmation vérifiée de cette source", "affirmations vérifiées de cette source"),
    noClaims: "Aucune affirmation de cette source n’est vérifiée à ce jour.",
    cited: counted("affirmation où elle sert de preuve", "affirmations où elle sert de preuve"),
    articles: counted("article de cette source", "articles de cette source"),
    noArticles: "Aucun article de cette source n’est public ici.",
  },
  headings: { claims: "Affirmations vérifiées", articles: "Articles" },
  unrated: "Sans verdict",
  nothingYet: "Rien n’est encore publié.",
  showAll: "Tout montrer",
  moreOf: "Montrer ce qui vient après",
  onlyFirst: "Les 50 premiers éléments sont montrés.",
  missing: {
    title: "Il n’y a rien à cette adresse",
    what: "Rien de public n’a cette adresse. Elle est peut-être mal recopiée, ou ce qu’elle désigne n’est pas encore publié.",
    advice: [
      "Comparez l’adresse avec celle qu’on vous a donnée\u00a0: elle se termine par des lettres, un tiret bas et un long numéro.",
      "Demandez à qui vous l’a donnée si c’est publié.",
    ],
    latest: "Voir les dernières publications",
  },
  failed: {
    title: "Cette page ne peut pas être affichée",
    later: "Cela ne vient pas de vous. Réessayez dans une minute.",
    advice: "Retirez de l’adresse ce qui suit le point d’interrogation, et réessayez.",
  },
  footer: {
    follow: "Suivre ce qui est publié",
    data: "En données",
    annotations: "Annotations web",
    review: "ClaimReview",
  },
};
