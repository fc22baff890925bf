import { registerEnumType } from "type-graphql";

export const ReviewQueue = {
  AWAITING_ME: "AWAITING_ME",
  TAKEN_BY_ME: "TAKEN_BY_ME",
  RETURNED_TO_ME: "RETURNED_TO_ME",
  OVERDUE: "OVERDUE",
  ARTICLE_CHANGED: "ARTICLE_CHANGED",
  OPEN: "OPEN",
  DECIDED: "DECIDED",
} as const;
export type ReviewQueue = keyof typeof ReviewQueue;

registerEnumType(ReviewQueue, {
  name: "ReviewQueue",
  description: "The parts of the queue that a view begins with. Whose they are follows from who looks.",
  valuesConfig: {
    AWAITING_ME: { description: "Open, and the reader may decide on them." },
    TAKEN_BY_ME: { description: "Open, and in the reader's hands." },
    RETURNED_TO_ME: { description: "Back after the reader decided on them: `returnedToMe`." },
    OVERDUE: { description: "Open although they should have been decided." },
    ARTICLE_CHANGED: { description: "Open because an article changed." },
    OPEN: { description: "All that are open." },
    DECIDED: { description: "Decided in the last days, by whomever." },
  },
});

export const DueFilter = {
  PASSED: "PASSED",
  WITHIN_A_DAY: "WITHIN_A_DAY",
  WITHIN_A_WEEK: "WITHIN_A_WEEK",
  NONE: "NONE",
} as const;
export type DueFilter = keyof typeof DueFilter;

registerEnumType(DueFilter, {
  name: "DueFilter",
  description: "By when reviews are due, seen from when the view is looked at.",
  valuesConfig: {
    PASSED: { description: "The due date has passed." },
    WITHIN_A_DAY: { description: "Within 24 hours, or passed." },
    WITHIN_A_WEEK: { description: "Within seven days, or passed." },
    NONE: { description: "There is no due date." },
  },
});

export const ReviewColumn = {
  VERDICT: "VERDICT",
  KIND: "KIND",
  TOPICS: "TOPICS",
  LANGUAGE: "LANGUAGE",
  DESK: "DESK",
  SUBMITTED: "SUBMITTED",
  DUE: "DUE",
  ASSIGNEE: "ASSIGNEE",
  OUTCOME: "OUTCOME",
} as const;
export type ReviewColumn = keyof typeof ReviewColumn;

registerEnumType(ReviewColumn, {
  name: "ReviewColumn",
  description: "What a list of reviews shows beside the claim.",
  valuesConfig: {
    VERDICT: { description: "The proposed verdict." },
    KIND: { description: "The claim's kind." },
    TOPICS: { description: "The claim's topics." },
    LANGUAGE: { description: "The claim's language." },
    DESK: { description: "Whose queue it stands in." },
    SUBMITTED: { description: "Who handed it over, and when." },
    DUE: { description: "By when it is to be decided." },
    ASSIGNEE: { description: "Who has it." },
    OUTCOME: { description: "How and when it was closed." },
  },
});
