/** So many are taken at once; a feed brings in more. */
export const addressesMax = 50;

/** One a line; the same twice is one, and an address that was typed without its scheme is one of the web. */
export function addressesIn(typed: string): string[] {
  const lines = typed.split(/\s+/).filter((line) => line !== "");
  return [...new Set(lines.map((line) => (/^[a-z][a-z\d+.-]*:/i.test(line) ? line : `https://${line}`)))];
}
