/** The paragraph at a height of the window, or the next one below it. Looked for by halves: a text may have thousands. */
export function paragraphAt(box: HTMLElement, top: number): Element | undefined {
  const paragraphs = box.children;
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const bottom = paragraphs[middle]?.getBoundingClientRect().bottom ?? 0;
    if (bottom > top) high = middle;
    else low = middle + 1;
  }
  return paragraphs[low];
}

/** Where a paragraph begins in the article's text, in code points. */
export const startOf = (paragraph: Element | undefined): number =>
  Number(paragraph?.querySelector<HTMLElement>("[data-start]")?.dataset["start"] ?? 0);
