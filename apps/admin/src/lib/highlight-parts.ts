export interface HighlightPart {
  text: string;
  isMatch: boolean;
}

const entities: Readonly<Record<string, string>> = {
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#39;": "'",
  "&#x27;": "'",
  "&amp;": "&",
};

/**
 * Reads a search's fragment, which is escaped text with `<mark>` around what matched, into parts. Nothing of it is
 * ever set as HTML: whatever else it held would come out as the letters it is.
 */
export function highlightParts(fragment: string): HighlightPart[] {
  return fragment
    .split(/(<mark>[^]*?<\/mark>)/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const inner = /^<mark>([^]*)<\/mark>$/.exec(piece)?.[1];
      return { text: plain(inner ?? piece), isMatch: inner !== undefined };
    });
}

function plain(escaped: string): string {
  return escaped.replace(/&(?:lt|gt|quot|#39|#x27|amp);/g, (entity) => entities[entity] ?? entity);
}
