import { registerEnumType } from "type-graphql";
import { ArticleType } from "../articles/article.type.ts";
import { Appearance, AttributionLink } from "../claims/appearance.type.ts";
import { ClaimConnection } from "../claims/claim.type.ts";
import { EvidenceType } from "../evidence/evidence.type.ts";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { extendType } from "../platform/graphql/planned-field.ts";
import { AnchorBearer, AnchorStanding } from "./anchor-standing.type.ts";

registerEnumType(AnchorBearer, {
  name: "AnchorBearer",
  description: "What of a claim points to words of an article.",
  valuesConfig: {
    APPEARANCE: { description: "An appearance: the words in which the claim is made." },
    ATTRIBUTION: { description: "A link of its attribution: the words that say who says it." },
    EVIDENCE: { description: "A piece of evidence: the words that bear on the claim." },
  },
});

const standing = {
  type: () => AnchorStanding,
  nullable: true,
  description:
    "How the anchored words stand in the newest text of the article; null where that is the text of the anchor. For the desk.",
};

extendType(Appearance, { standing });
extendType(AttributionLink, { standing });
extendType(EvidenceType, { standing });
extendType(ArticleType, {
  affectedClaims: {
    type: () => ClaimConnection,
    args: () => PageArgs,
    description:
      "Claims that rest on words of this article which its newest text has altered or lost, and which no reviewer has decided to keep. For the desk.",
  },
});
