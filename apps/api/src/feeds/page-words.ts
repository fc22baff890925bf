import type { Locale } from "@claimdesk/shared/locale";

/** What feeds say in their own words, in the language of what they tell of. */
export interface PageWords {
  readonly feedTitle: string;
  readonly feedDescription: string;
  readonly verdict: string;
  readonly retracted: string;
  readonly retractionNote: string;
  readonly corrected: string;
  readonly colon: string;
}

const words: Readonly<Record<Locale, PageWords>> = {
  en: {
    feedTitle: "Checked claims",
    feedDescription: "Claims as they are published, corrected and retracted.",
    verdict: "Verdict",
    retracted: "Retracted",
    retractionNote:
      "This claim was published here and has been taken back. Its words stay, so that whoever quoted them can find out.",
    corrected: "Corrected",
    colon: ":",
  },
  fr: {
    feedTitle: "Affirmations vérifiées",
    feedDescription: "Les affirmations publiées, corrigées et retirées.",
    verdict: "Verdict",
    retracted: "Retirée",
    retractionNote:
      "Cette affirmation a été publiée ici, puis retirée. Ses mots restent, pour que ceux qui l’ont citée puissent le savoir.",
    corrected: "Corrigée",
    colon: " :",
  },
};

/** French for French, English for any other, as the names of ratings are. */
export const localeOf = (language: string | null): Locale =>
  language?.split("-", 1)[0] === "fr" ? "fr" : "en";

export const wordsFor = (language: string | null): PageWords => words[localeOf(language)];
