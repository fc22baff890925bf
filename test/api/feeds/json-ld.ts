import jsonld from "jsonld";

const oa = (name: string, type?: string) => ({ "@id": `oa:${name}`, ...(type ? { "@type": type } : {}) });
const activity = (name: string, type?: string) => ({
  "@id": `as:${name}`,
  ...(type ? { "@type": type } : {}),
});

/**
 * The contexts as far as our documents use them: no test goes to the network. schema.org's own is one vocabulary too;
 * that of annotations names every term, and a term that is not here is an error.
 */
const contexts: Record<string, object> = {
  "https://schema.org": {
    "@vocab": "http://schema.org/",
    url: { "@type": "@id" },
    sameAs: { "@type": "@id" },
  },
  "http://www.w3.org/ns/anno.jsonld": {
    oa: "http://www.w3.org/ns/oa#",
    as: "http://www.w3.org/ns/activitystreams#",
    id: "@id",
    type: "@type",
    Annotation: "oa:Annotation",
    TextualBody: "oa:TextualBody",
    TextQuoteSelector: "oa:TextQuoteSelector",
    TextPositionSelector: "oa:TextPositionSelector",
    TimeState: "oa:TimeState",
    AnnotationCollection: "as:OrderedCollection",
    AnnotationPage: "as:OrderedCollectionPage",
    Organization: "http://xmlns.com/foaf/0.1/Organization",
    name: "http://xmlns.com/foaf/0.1/name",
    creator: { "@id": "http://purl.org/dc/terms/creator", "@type": "@id" },
    format: "http://purl.org/dc/elements/1.1/format",
    language: "http://purl.org/dc/elements/1.1/language",
    value: "http://www.w3.org/1999/02/22-rdf-syntax-ns#value",
    label: "http://www.w3.org/2000/01/rdf-schema#label",
    body: oa("hasBody", "@id"),
    target: oa("hasTarget", "@id"),
    source: oa("hasSource", "@id"),
    selector: oa("hasSelector", "@id"),
    state: oa("hasState", "@id"),
    motivation: oa("motivatedBy", "@vocab"),
    purpose: oa("hasPurpose", "@vocab"),
    exact: oa("exact"),
    prefix: oa("prefix"),
    suffix: oa("suffix"),
    start: oa("start"),
    end: oa("end"),
    sourceDate: oa("sourceDate", "http://www.w3.org/2001/XMLSchema#dateTime"),
    commenting: "oa:commenting",
    describing: "oa:describing",
    identifying: "oa:identifying",
    linking: "oa:linking",
    tagging: "oa:tagging",
    total: activity("totalItems"),
    startIndex: activity("startIndex"),
    first: activity("first", "@id"),
    next: activity("next", "@id"),
    partOf: activity("partOf", "@id"),
    items: { "@id": "as:items", "@type": "@id", "@container": "@list" },
  },
};

/** The document as a graph. Whatever of it would be lost on the way is an error. */
export const expanded = (document: object): Promise<object[]> =>
  jsonld.expand(
    document as never,
    {
      safe: true,
      documentLoader: (url: string) => {
        const context = contexts[url];
        if (context === undefined) return Promise.reject(new Error(`No test knows the context ${url}`));
        return Promise.resolve({ documentUrl: url, document: { "@context": context } });
      },
    } as never,
  ) as unknown as Promise<object[]>;

/** How often each type occurs in it. */
export function typesIn(graph: unknown, found: Record<string, number> = {}): Record<string, number> {
  if (Array.isArray(graph)) for (const one of graph) typesIn(one, found);
  else if (typeof graph === "object" && graph !== null) {
    const { "@type": types, ...rest } = graph as Record<string, unknown>;
    if (Array.isArray(types)) for (const type of types) found[String(type)] = (found[String(type)] ?? 0) + 1;
    for (const value of Object.values(rest)) typesIn(value, found);
  }
  return found;
}
