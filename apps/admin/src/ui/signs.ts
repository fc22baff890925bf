/** What somebody does first, whatever they want: all of it comes a good while before anything is chosen. */
const signs = ["pointermove", "pointerdown", "touchstart", "keydown", "focusin"] as const;
const presses = ["pointerdown", "keydown"] as const;
const releases = ["pointerup", "pointercancel", "keyup", "blur"] as const;

let isSeen = false;
let isHeld = false;
let isWatching = false;
const atFirstSign = new Set<() => void>();
const atRelease = new Set<() => void>();

/** Runs once, when somebody is first seen to be at the page; at once where they were. */
export function onFirstSign(run: () => void): void {
  watch();
  if (isSeen) run();
  else atFirstSign.add(run);
}

/** Runs when no button or key is held down, and what was pressed has been heard as a click. */
export function onceReleased(run: () => void): void {
  watch();
  if (isHeld) atRelease.add(run);
  else run();
}

function watch(): void {
  if (isWatching) return;
  isWatching = true;
  for (const name of signs) window.addEventListener(name, see, { capture: true, passive: true });
  for (const name of presses) window.addEventListener(name, hold, { capture: true, passive: true });
  for (const name of releases) window.addEventListener(name, release, { capture: true, passive: true });
}

function see(): void {
  isSeen = true;
  for (const name of signs) window.removeEventListener(name, see, { capture: true });
  runAll(atFirstSign);
}

function hold(): void {
  isHeld = true;
}

function release(): void {
  // The click comes after it.
  setTimeout(() => {
    isHeld = false;
    runAll(atRelease);
  });
}

function runAll(waiting: Set<() => void>): void {
  const all = [...waiting];
  waiting.clear();
  for (const run of all) run();
}
