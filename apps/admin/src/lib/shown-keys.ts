import type { KeyBinding } from "./key-sequence.ts";

export interface KeyGroup {
  /** What the keys belong to, as the key sheet heads them. */
  title: string;
  bindings: readonly KeyBinding[];
}

/**
 * The keys as they act: where two parts of a page give one key a meaning the later one has it, and a sequence that begins
 * with a key of its own is never reached. Groups of one title are one.
 */
export function shownKeys(groups: readonly KeyGroup[]): KeyGroup[] {
  const acting = groups.flatMap(({ bindings }) => bindings.filter(({ run }) => run !== undefined));
  const isShown = (binding: KeyBinding) => binding.run === undefined || acts(binding, acting);
  const shown = new Map<string, KeyBinding[]>();
  for (const { title, bindings } of groups) {
    const before = shown.get(title) ?? [];
    const isNew = ({ keys, label }: KeyBinding) =>
      !before.some((one) => one.keys === keys && one.label === label);
    const kept = bindings.filter((binding) => isShown(binding) && isNew(binding));
    if (kept.length > 0) shown.set(title, [...before, ...kept]);
  }
  return [...shown].map(([title, bindings]) => ({ title, bindings }));
}

function acts(binding: KeyBinding, acting: readonly KeyBinding[]): boolean {
  const [first = ""] = binding.keys.split(" ");
  const isCutShort = first !== binding.keys && acting.some(({ keys }) => keys === first);
  return !isCutShort && acting.findLast(({ keys }) => keys === binding.keys) === binding;
}
