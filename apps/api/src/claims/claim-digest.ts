import { createHash } from "node:crypto";
import { canonicalContent, type ClaimContent } from "@claimdesk/shared/claim-content";

/** What an approval is bound to: any change of content makes another. */
export const digestOf = (content: ClaimContent): string =>
  createHash("sha256").update(canonicalContent(content)).digest("hex");
