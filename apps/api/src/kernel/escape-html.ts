const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Plain words as they stand in HTML, in an element or in a quoted attribute. */
export const escapeHtml = (words: string): string =>
  words.replace(/[&<>"]/g, (character) => entities[character] ?? character);
