export interface QuoteDraft {
  exact: string;
  /** Which of several places is meant, once the API has said that there are several. */
  start: number | undefined;
}

interface Anchor {
  exact: string;
  start?: number;
}

/** The anchor that a draft stands for; none while nothing is written. */
export function anchorOf({ exact, start }: QuoteDraft): Anchor | null {
  const words = exact.trim();
  if (words === "") return null;
  return start === undefined ? { exact: words } : { exact: words, start };
}
