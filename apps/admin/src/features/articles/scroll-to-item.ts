/** Further than two windows away a moving page is only a blur. */
const smoothWindowsMax = 2;
/** The desk's own bar is at the top. */
const topPx = 72;
const bottomPx = 24;

/** On a narrow screen the list stands at the window's foot and covers the words there (article-marks.css). */
const narrow = "(width < 48rem)";
const uncoveredOfNarrow = 0.58;

function readableHeight(): number {
  return window.innerHeight * (window.matchMedia(narrow).matches ? uncoveredOfNarrow : 1);
}

const isStill = (): boolean => window.matchMedia("(prefers-reduced-motion: reduce)").matches;

const behaviorFor = (distancePx: number, windowPx: number): ScrollBehavior =>
  isStill() || Math.abs(distancePx) > smoothWindowsMax * windowPx ? "instant" : "smooth";

/** Moves a box that scrolls, so that the eye can follow. */
export function calmScroll(box: HTMLElement, top: number): void {
  const distance = top - box.scrollTop;
  if (Math.abs(distance) < 1) return;
  box.scrollTo({ top, behavior: behaviorFor(distance, box.clientHeight) });
}

/** Brings words into the window's middle; those that can be read where they are stay there. */
export function scrollToWords({ top, bottom }: Pick<DOMRect, "top" | "bottom">): boolean {
  const height = readableHeight();
  if (top >= topPx && bottom <= height - bottomPx) return false;
  const distance = (top + Math.min(bottom, top + height)) / 2 - height / 2;
  window.scrollBy({ top: distance, behavior: behaviorFor(distance, height) });
  return true;
}

/** Brings marked words into view. False: they are in view, or are not marked. */
export function scrollToItem(root: ParentNode | null, id: string): boolean {
  const mark = root?.querySelector(`[data-mark="${CSS.escape(id)}"]`);
  if (mark == null) return false;
  // Paragraphs out of sight have only a guessed height: asked for its place, the browser lays this one out.
  const isMoved = scrollToWords(mark.getBoundingClientRect());
  // A jump lays out what lies around, and the words may have moved by that.
  if (isMoved) requestAnimationFrame(() => isStillAway(mark) && mark.scrollIntoView({ block: "center" }));
  return isMoved;
}

function isStillAway(mark: Element): boolean {
  const { top } = mark.getBoundingClientRect();
  return Math.abs(top) > smoothWindowsMax * window.innerHeight;
}
