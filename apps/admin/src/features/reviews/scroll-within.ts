const marginPx = 24;

/** Brings words into sight in the box that they are scrolled in, and that box in the window; what is in sight stays. */
export function scrollWithin(box: HTMLElement | null, words: DOMRect): void {
  if (box === null) return;
  const { top, bottom, height } = box.getBoundingClientRect();
  if (words.top < top + marginPx || words.bottom > bottom - marginPx)
    box.scrollTop += words.top - top - Math.max(marginPx, (height - words.height) / 3);
  box.scrollIntoView({ block: "nearest" });
}
