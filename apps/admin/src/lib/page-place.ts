/** Where a list stands, as its address says it: a cursor to go on from, or one to go back from. */
export interface PagePlace {
  first?: number;
  after?: string;
  last?: number;
  before?: string;
}

export type SearchParams = Readonly<Record<string, string | string[] | undefined>>;

export function textParam(params: SearchParams, name: string): string | undefined {
  const value = params[name];
  const text = Array.isArray(value) ? value[0] : value;
  return text === undefined || text.trim() === "" ? undefined : text.trim();
}

export function pagePlace(params: SearchParams, size: number): PagePlace {
  const [after, before] = [textParam(params, "after"), textParam(params, "before")];
  if (before !== undefined) return { last: size, before };
  return after === undefined ? { first: size } : { first: size, after };
}

interface PageEnds {
  hasNextPage: boolean;
  hasPreviousPage: boolean;
  startCursor: string | null;
  endCursor: string | null;
}

interface PageLinks {
  previousHref: string | undefined;
  nextHref: string | undefined;
}

/** The addresses of the neighbouring pages, with everything else in the address kept. */
export function pageLinks(path: string, params: SearchParams, ends: PageEnds): PageLinks {
  const to = (place: Record<string, string>) => hrefWith(path, params, place);
  return {
    previousHref:
      ends.hasPreviousPage && ends.startCursor !== null ? to({ before: ends.startCursor }) : undefined,
    nextHref: ends.hasNextPage && ends.endCursor !== null ? to({ after: ends.endCursor }) : undefined,
  };
}

/** The address with these changes. A list that is filtered anew begins at its first page. */
export function hrefWith(path: string, params: SearchParams, changes: Record<string, string>): string {
  const next = new URLSearchParams();
  for (const name of Object.keys(params)) {
    const value = textParam(params, name);
    if (value !== undefined && name !== "after" && name !== "before") next.set(name, value);
  }
  for (const [name, value] of Object.entries(changes)) {
    if (value === "") next.delete(name);
    else next.set(name, value);
  }
  const query = next.toString();
  return query === "" ? path : `${path}?${query}`;
}
