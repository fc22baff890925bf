import { uuidOf } from "../kernel/id.ts";
import type { NewAppearance, NewLink } from "./appearance.service.ts";
import type { AppearanceInput, AttributionLinkInput, CreateClaimInput } from "./claim.input.ts";
import type { NewClaim } from "./claim.service.ts";

export const toNewLink = ({ sourceId, ...link }: AttributionLinkInput): NewLink => ({
  ...link,
  sourceId: uuidOf("Source", sourceId),
});

export const toNewAppearance = ({
  articleId,
  attribution,
  ...appearance
}: AppearanceInput): NewAppearance => ({
  ...appearance,
  articleId: uuidOf("Article", articleId),
  attribution: attribution?.map(toNewLink),
});

export const toNewClaim = ({ appearance, ...claim }: CreateClaimInput): NewClaim => ({
  ...claim,
  appearance: appearance && toNewAppearance(appearance),
});

/** Which claim a change is about. */
export const toSeen = <Input extends { readonly claimId: string }>(input: Input): Input => ({
  ...input,
  claimId: uuidOf("Claim", input.claimId),
});
