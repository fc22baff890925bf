import { registerEnumType } from "type-graphql";

export const RepublicationKnownBy = {
  STATED_IN_TEXT: "STATED_IN_TEXT",
  CANONICAL_LINK: "CANONICAL_LINK",
  NEAR_DUPLICATE: "NEAR_DUPLICATE",
  EDITOR: "EDITOR",
} as const;
registerEnumType(RepublicationKnownBy, {
  name: "RepublicationKnownBy",
  description: "How it is known that an article is a copy.",
  valuesConfig: {
    STATED_IN_TEXT: { description: "The article says so: see `evidence`." },
    CANONICAL_LINK: { description: "Its page names another address as the original." },
    NEAR_DUPLICATE: { description: "Its text is nearly that of another article." },
    EDITOR: { description: "An editor knows." },
  },
});
