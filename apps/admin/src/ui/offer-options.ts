import type { Option } from "./option.ts";
import type { OfferedOption } from "./option-list.tsx";

interface Offer {
  found: readonly Option[];
  chosen: readonly Option[];
  /** What was typed, where new words are allowed; else nothing. */
  query: string;
}

/** What was found and is not chosen yet, and last what was typed, unless that exists already. */
export function offerOptions({ found, chosen, query }: Offer): readonly OfferedOption[] {
  const typed = query.trim();
  const isChosen = (option: Option) => chosen.some(({ value }) => value === option.value);
  const offered: OfferedOption[] = found.filter((option) => !isChosen(option));
  const exists = [...found, ...chosen].some(({ label }) => isSameWord(label, typed));
  return typed === "" || exists ? offered : [...offered, { value: typed, label: typed, isNew: true }];
}

function isSameWord(first: string, second: string): boolean {
  return first.localeCompare(second, undefined, { sensitivity: "base" }) === 0;
}
