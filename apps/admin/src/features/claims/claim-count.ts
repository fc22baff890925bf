import { enough } from "../../lib/enough.ts";

/** Are there as many at least, rather than just as many? Counting stops at `enough`, a search where it looks no further. */
export const isAtLeast = (total: { totalCount: number; countPrecision: string }): boolean =>
  total.countPrecision === "AT_LEAST" || total.totalCount === enough;
