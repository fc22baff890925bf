/** What an edit may say of a thing: what is undefined stays, null takes away what may be missing. */
export type Edit<T> = { readonly [K in keyof T]?: T[K] | null | undefined };

export const edited = <T>(wanted: T | null | undefined, before: T | null): T | null =>
  wanted === undefined ? before : wanted;
