import { registerEnumType } from "type-graphql";

export const RepublicationProposalState = {
  PROPOSED: "PROPOSED",
  CONFIRMED: "CONFIRMED",
  REFUSED: "REFUSED",
} as const;
registerEnumType(RepublicationProposalState, {
  name: "RepublicationProposalState",
  description: "What a person made of a proposal.",
  valuesConfig: {
    PROPOSED: { description: "Nobody has decided on it yet." },
    CONFIRMED: { description: "It is so: it became the article's republication." },
    REFUSED: { description: "It is not so, and is not proposed again." },
  },
});

export const RepublicationDirection = { STATED: "STATED", DATES: "DATES", ARRIVAL: "ARRIVAL" } as const;
registerEnumType(RepublicationDirection, {
  name: "RepublicationDirection",
  description: "By what it is told which of two is the copy.",
  valuesConfig: {
    STATED: { description: "One of them says so." },
    DATES: { description: "The original was published before." },
    ARRIVAL: {
      description: "Dates cannot tell: the original came to the desk before. It may be the other way round.",
    },
  },
});
