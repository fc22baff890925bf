import { uuidOf } from "../kernel/id.ts";
import type { ArticleEdit } from "./article-edit.service.ts";
import type { EditArticleInput, RepublicationInput } from "./article.input.ts";
import type { OriginEdit } from "./origin-edit.ts";

const sourceUuid = (id: string): string => uuidOf("Source", id);

/** Global ids become UUIDs; everything else is the service's to judge. */
export const toArticleEdit = ({ republication, ...input }: EditArticleInput): ArticleEdit => ({
  ...input,
  id: uuidOf("Article", input.id),
  publisherId: input.publisherId && sourceUuid(input.publisherId),
  authorIds: input.authorIds?.map(sourceUuid),
  republication: republication && toOriginEdit(republication),
});

const toOriginEdit = ({
  originalSourceId,
  originalArticleId,
  ...origin
}: RepublicationInput): OriginEdit => ({
  ...origin,
  originalSourceId: originalSourceId && sourceUuid(originalSourceId),
  originalArticleId: originalArticleId && uuidOf("Article", originalArticleId),
});
