/** The words that every page has: of the frame around it, of its controls, and of noes and failures. */
export const everywhere = [
  "failure",
  "keys",
  "notices",
  "palette",
  "preferences",
  "refusals",
  "roles",
  "sections",
  "shell",
  "states",
  "ui",
] as const;
