import { annotationContext, annotationOf } from "./annotation.document.ts";
import type { MarkedArticle } from "./article.query.ts";
import { articleAnnotationsAddress, withParameters, type Publisher } from "./desk-address.ts";

/** Where claims are made in an article: a collection with its first page, or one of the pages that follow. */
export function annotationsOfArticle(
  article: MarkedArticle,
  publisher: Publisher,
  after: string | null,
): object {
  const id = articleAnnotationsAddress(publisher, article.id);
  const { nodes, pageInfo } = article.claims;
  const items = nodes.flatMap((claim) =>
    [
      ...new Map(
        claim.appearances.nodes.concat(claim.lastAppearances.nodes).map((one) => [one.id, one]),
      ).values(),
    ]
      .filter((appearance) => appearance.article.id === article.id)
      .map((appearance) => annotationOf({ ...appearance, article }, { claim, publisher, id })),
  );
  const next = pageInfo.hasNextPage ? { next: withParameters(id, { after: pageInfo.endCursor }) } : {};
  if (after !== null) {
    const page = withParameters(id, { after });
    return { "@context": annotationContext, id: page, type: "AnnotationPage", partOf: id, ...next, items };
  }
  const first = { id: `${id}#page`, type: "AnnotationPage", startIndex: 0, ...next, items };
  return {
    "@context": annotationContext,
    id,
    type: "AnnotationCollection",
    label: article.title,
    // Of a collection in several pages the whole is not counted: that would read all of it.
    ...(pageInfo.hasNextPage ? {} : { total: items.length }),
    ...(items.length === 0 ? {} : { first }),
  };
}
