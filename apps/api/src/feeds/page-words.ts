import type { Locale } from "@claimdesk/shared/locale";

/** What the documents for people say in their own words, in the language of what they tell of. */
export interface PageWords {
  readonly feedTitle: string;
  readonly feedDescription: string;
  readonly verdict: string;
  readonly retracted: string;
  readonly retractedOn: string;
  readonly retractionNote: string;
  readonly saidBy: string;
  readonly appearances: string;
  readonly evidence: string;
  readonly stances: Readonly<Record<"SUPPORTS" | "REFUTES" | "CONTEXT", string>>;
  readonly corrections: string;
  readonly corrected: string;
  readonly published: string;
  readonly updated: string;
  readonly topics: string;
  readonly asData: string;
  readonly colon: string;
}

const words: Readonly<Record<Locale, PageWords>> = {
  en: {
    feedTitle: "Checked claims",
    feedDescription: "Claims as they are published, corrected and retracted.",
    verdict: "Verdict",
    retracted: "Retracted",
    retractedOn: "Retracted on",
    retractionNote:
      "This claim was published here and has been taken back. Its words stay, so that whoever quoted them can find out.",
    saidBy: "Said by",
    appearances: "Where it is said",
    evidence: "Evidence",
    stances: { SUPPORTS: "Supports", REFUTES: "Refutes", CONTEXT: "Context" },
    corrections: "Corrections",
    corrected: "Corrected",
    published: "Published",
    updated: "Updated",
    topics: "Topics",
    asData: "As data",
    colon: ":",
  },
  fr: {
    feedTitle: "Affirmations vérifiées",
    feedDescription: "Les affirmations publiées, corrigées et retirées.",
    verdict: "Verdict",
    retracted: "Retirée",
    retractedOn: "Retirée le",
    retractionNote:
      "Cette affirmation a été publiée ici, puis retirée. Ses mots restent, pour que ceux qui l’ont citée puissent le savoir.",
    saidBy: "Selon",
    appearances: "Où elle est faite",
    evidence: "Éléments de preuve",
    stances: { SUPPORTS: "Appuie", REFUTES: "Contredit", CONTEXT: "Contexte" },
    corrections: "Corrections",
    corrected: "Corrigée",
    published: "Publiée",
    updated: "Mise à jour",
    topics: "Sujets",
    asData: "En données",
    colon: " :",
  },
};

/** French for French, English for any other, as the names of ratings are. */
export const localeOf = (language: string | null): Locale =>
  language?.split("-", 1)[0] === "fr" ? "fr" : "en";

export const wordsFor = (language: string | null): PageWords => words[localeOf(language)];
