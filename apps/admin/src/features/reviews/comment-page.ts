import { textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";

const param = "comments";
/** A discussion of five thousand comments is shown to its end. */
const pagesMax = 50;

/** How many pages of comments an address asks for, from the latest back. */
export function pagesIn(params: SearchParams): number {
  const asked = Number.parseInt(textParam(params, param) ?? "", 10);
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 1), pagesMax) : 1;
}

/** The same address with one page more, and its place within the page. */
export function withOneMore({ pathname, search, hash }: Pick<URL, "pathname" | "search" | "hash">): string {
  const params = new URLSearchParams(search);
  params.set(param, String(pagesIn({ [param]: params.get(param) ?? undefined }) + 1));
  return `${pathname}?${params.toString()}${hash}`;
}
