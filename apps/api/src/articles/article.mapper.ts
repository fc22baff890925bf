import { uuidOf } from "../kernel/id.ts";
import type { ArticleEdit } from "./article-content.ts";
import type { EditArticleInput, RepublicationInput } from "./article.input.ts";
import type { OriginEdit } from "./origin-edit.ts";

/** Null, which takes away, and undefined, which leaves, are the service's to tell apart; an empty id is neither. */
const ifGiven = <From extends string | string[], To>(
  given: From | null | undefined,
  to: (given: From) => To,
): To | null | undefined => (given == null ? given : to(given));

const sourceUuid = (id: string): string => uuidOf("Source", id);

/** Global ids become UUIDs; everything else is the service's to judge. */
export const toArticleEdit = ({ republication, ...input }: EditArticleInput): ArticleEdit => ({
  ...input,
  id: uuidOf("Article", input.id),
  publisherId: ifGiven(input.publisherId, sourceUuid),
  authorIds: ifGiven(input.authorIds, (ids) => ids.map(sourceUuid)),
  republication: republication && toOriginEdit(republication),
});

const toOriginEdit = ({
  originalSourceId,
  originalArticleId,
  ...origin
}: RepublicationInput): OriginEdit => ({
  ...origin,
  originalSourceId: ifGiven(originalSourceId, sourceUuid),
  originalArticleId: ifGiven(originalArticleId, (id) => uuidOf("Article", id)),
});
