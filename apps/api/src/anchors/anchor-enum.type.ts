import { registerEnumType } from "type-graphql";
import { Alteration, AnchorClass } from "./placing/placement.ts";

registerEnumType(AnchorClass, {
  name: "AnchorClass",
  description:
    "What became of anchored words in a newer text of their article. Decided word by word, not by likeness.",
  valuesConfig: {
    UNCHANGED: { description: "They stand there as they did, perhaps at another position." },
    TYPOGRAPHY: {
      description:
        "The same words, printed otherwise: quotation marks, spaces, dashes, commas, hyphens, ligatures, capitals that are no name's, the grouping of digits.",
    },
    MOVED: { description: "The same words, which no longer stand in the order in which the text had them." },
    ALTERED: { description: "Something else stands there: `alterations` says what differs." },
    GONE: { description: "They are not there any more." },
  },
});

registerEnumType(Alteration, {
  name: "Alteration",
  description: "What differs in words that were altered.",
  valuesConfig: {
    NUMBER: { description: "A number, or its sign." },
    NEGATION: { description: "A negation came in or went, in the words or right beside them." },
    NAME: { description: "A word that is printed as a name." },
    UNIT: { description: "What a number counts: per cent, millions, a currency, a measure." },
    QUOTATION: { description: "What was quoted is said by the article itself now, or the other way round." },
    QUESTION: { description: "A statement became a question, or the other way round." },
    WORDING: { description: "Other words: put in, taken out or replaced." },
  },
});
