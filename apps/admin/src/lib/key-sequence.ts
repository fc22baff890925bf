export interface KeyBinding {
  /** One key, or several with a space between them: "?", "g q". As printed on the key, so that AZERTY works. */
  keys: string;
  /** What it does, in the reader's words. */
  label: string;
  /** Absent where the browser does it by itself: then it is only listed. */
  run?: (() => void) | undefined;
}

export interface KeyPress {
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
}

export interface KeyStep {
  /** The keys of a sequence that has begun. */
  pending: string;
  binding: KeyBinding | undefined;
}

/** One step through the bindings. A key that leads nowhere ends a sequence, and may begin the next. */
export function stepKeys(pending: string, press: KeyPress, bindings: readonly KeyBinding[]): KeyStep {
  if (press.ctrlKey || press.metaKey || press.altKey || isModifier(press.key))
    return { pending, binding: undefined };
  const keys = pending === "" ? press.key : `${pending} ${press.key}`;
  // The last one declared wins: a page may take a key that the shell has given a meaning.
  const binding = bindings.findLast((candidate) => candidate.keys === keys);
  if (binding !== undefined) return { pending: "", binding };
  if (bindings.some((candidate) => candidate.keys.startsWith(`${keys} `)))
    return { pending: keys, binding: undefined };
  return pending === "" ? { pending: "", binding: undefined } : stepKeys("", press, bindings);
}

function isModifier(key: string): boolean {
  return ["Shift", "Control", "Alt", "Meta", "AltGraph", "CapsLock"].includes(key);
}
