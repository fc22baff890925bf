import { ClaimPart } from "@claimdesk/shared/claim-part";
import { registerEnumType } from "type-graphql";

registerEnumType(ClaimPart, {
  name: "ClaimPart",
  description: "What of a claim somebody works on by itself.",
  valuesConfig: {
    WORDING: { description: "Its words, its kind and its topics." },
    VERDICT: { description: "Its rating and the rationale." },
    EVIDENCE: { description: "A piece of evidence, new or there already." },
    APPEARANCE: { description: "An appearance that is to be added." },
    ATTRIBUTION: { description: "Who says it where it appears." },
  },
});
