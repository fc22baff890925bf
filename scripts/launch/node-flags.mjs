/**
 * What Node is told when it runs a command; it cannot be told any more once it runs. An import has its expressions
 * compiled at once, because it needs each of them for every page, and nothing else before it is known to be worth it;
 * and garbage is collected by the thread that made it, because all processors are busy.
 * @param {readonly string[]} words
 */
export const nodeFlagsFor = ([verb]) =>
  verb === "import" ? ["--no-regexp-tier-up", "--interrupt-budget=264000", "--single-threaded-gc"] : [];
