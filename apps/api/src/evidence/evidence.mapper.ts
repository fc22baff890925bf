import { uuidOf } from "../kernel/id.ts";

interface Named {
  readonly claimId: string;
  readonly sourceId?: string | null;
  readonly articleId?: string | null;
}

/** The input with UUIDs. What is undefined stays so: it is another thing than null. */
export const toEvidence = <Input extends Named>(input: Input): Input => ({
  ...input,
  claimId: uuidOf("Claim", input.claimId),
  sourceId: input.sourceId == null ? input.sourceId : uuidOf("Source", input.sourceId),
  articleId: input.articleId == null ? input.articleId : uuidOf("Article", input.articleId),
});

export const toNamedEvidence = <Input extends Named & { readonly evidenceId: string }>(
  input: Input,
): Input => ({ ...toEvidence(input), evidenceId: uuidOf("Evidence", input.evidenceId) });
