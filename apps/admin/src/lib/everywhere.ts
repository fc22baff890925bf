/** The words that parts of every page have: the frame around it, its controls, and what it says when it fails. */
export const everywhere = [
  "failure",
  "keys",
  "preferences",
  "roles",
  "sections",
  "shell",
  "states",
  "ui",
] as const;
