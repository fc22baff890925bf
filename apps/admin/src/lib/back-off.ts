const firstMs = 1_000;
const growth = 1.6;
const longestMs = 20_000;

/** How long to wait before looking again, after looking so often without anything new. */
export function backOffMs(looksInVain: number): number {
  return Math.min(Math.round(firstMs * growth ** looksInVain), longestMs);
}
