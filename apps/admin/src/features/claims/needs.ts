interface Judged {
  verdict: object | null;
  evidence: { nodes: readonly unknown[] };
  appearances: { nodes: readonly { attribution: readonly unknown[] }[] };
}

export interface Need {
  need: "VERDICT" | "EVIDENCE" | "APPEARANCE" | "ATTRIBUTION";
  isMet: boolean;
  /** The API refuses a submission without it; the others only make a reviewer's work harder. */
  isRequired: boolean;
}

export function needsOf({ verdict, evidence, appearances }: Judged): readonly Need[] {
  const places = appearances.nodes;
  const isAttributed = places.length > 0 && places.every(({ attribution }) => attribution.length > 0);
  return [
    { need: "VERDICT", isMet: verdict !== null, isRequired: true },
    { need: "EVIDENCE", isMet: evidence.nodes.length > 0, isRequired: true },
    { need: "APPEARANCE", isMet: places.length > 0, isRequired: false },
    { need: "ATTRIBUTION", isMet: isAttributed, isRequired: false },
  ];
}
