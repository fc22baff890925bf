/** What an editor should know about a value that was read, with the sentence that says it. */
export const remarkNotes = {
  FIRST_WORDS: "No title was found: these are the first words of the text.",
  DAY_OR_MONTH_FIRST: "Day and month could be either way round, so only the year is taken.",
  COUNTED_BACK: "Counted back from the day on which the page was fetched.",
  FIRST_DATED_LINE: "The first dated line of the page.",
  FROM_ADDRESS: "From the page's address.",
  DOMAIN_AS_NAME: "The address's domain stands in for a name.",
  PAGE_FOOT: "At the foot of the page, for the whole site.",
  CANONICAL_ELSEWHERE: "The page's canonical link leads to another site.",
  EXTRACTS_ONLY: "Only extracts are allowed.",
  NOTHING_STATED: "Nothing is stated, and that is no permission.",
  RIGHTS_RESERVED: "The rights are reserved.",
  OPEN_LICENCE: "An open licence.",
  ALLOWED_TO_EVERYBODY: "Reproduction is allowed to everybody.",
  LIMITED_TO_SOME: "Reproduction is allowed, but not to everybody: the terms limit it to some sites or uses.",
} as const;

export type Remark = keyof typeof remarkNotes;
