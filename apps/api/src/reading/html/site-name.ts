import type { Candidate } from "../findings.ts";

const separator = /\s+[|–—:·•-]\s+|\s*\|\s*/gu;

/** "Title | Outlet" and "Title - Outlet.com": the outlet's name at the end of a title is no part of it. */
export function withoutSiteNames(candidates: readonly Candidate[]): Candidate[] {
  const names = new Set(
    candidates.filter((one) => one.field === "publisher" || isLogo(one)).map(({ value }) => folded(value)),
  );
  const titles = candidates
    .filter(({ field, confidence }) => field === "title" && confidence >= 0.8)
    .map(({ value }) => value);
  return candidates.map((one) =>
    one.field === "title" ? { ...one, value: bare(one.value, names, titles) } : one,
  );
}

/** A heading that was weighed as no title, because titles end with it. */
const isLogo = ({ field, method, confidence }: Candidate): boolean =>
  field === "title" && method === "element" && confidence <= 0.3;

function bare(title: string, names: ReadonlySet<string>, titles: readonly string[]): string {
  for (const { index, 0: mark } of [...title.matchAll(separator)].reverse()) {
    const [head, tail] = [title.slice(0, index), title.slice(index + mark.length)];
    // The page's heading has the title alone, or the words after the mark are the outlet's name.
    if (head.length > 8 && (isNamed(tail, names) || titles.includes(head))) return head;
  }
  return title;
}

function isNamed(tail: string, names: ReadonlySet<string>): boolean {
  const name = folded(tail);
  return (
    name !== "" &&
    [...names].some((known) => known === name || known.startsWith(name) || name.startsWith(known))
  );
}

function folded(words: string): string {
  return words.toLowerCase().replace(/^(?:le|la|les|the)\s|\.\p{L}{2,4}$|[^\p{L}\p{N}]/gu, "");
}
