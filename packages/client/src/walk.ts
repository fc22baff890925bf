/** What a connection in Relay's form must have asked for to be walked. */
export interface Page<Node = unknown> {
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  readonly nodes?: readonly Node[];
  readonly edges?: readonly { readonly node: Node }[];
}

export type PageOf<Result, Found> = (result: Result) => Found;

/** Page by page, each asked for when one comes to it. */
export async function* pagesOf<Result, Found extends Page>(
  ask: (after: string | null) => Promise<Result>,
  pageOf: PageOf<Result, Found>,
  from: { readonly after: unknown },
): AsyncGenerator<Found, void> {
  let after = from.after as string | null;
  for (let more = true; more;) {
    const page = pageOf(await ask(after));
    yield page;
    const { hasNextPage, endCursor } = page.pageInfo;
    // An answer that leads back to where one stands would be asked for without end.
    more = hasNextPage && endCursor !== null && endCursor !== after;
    after = endCursor;
  }
}

export async function* nodesOf<Node>(pages: AsyncIterable<Page<Node>>): AsyncGenerator<Node, void> {
  for await (const { nodes, edges } of pages) {
    if (nodes === undefined && edges === undefined)
      throw new TypeError("The document asks for neither `nodes` nor `edges { node }` of the list.");
    yield* nodes ?? edges?.map(({ node }) => node) ?? [];
  }
}
