import type { Step } from "./scale.query.ts";

/** A step while somebody types: its value is still words. */
export interface StepDraft {
  readonly rating: string;
  readonly labelEn: string;
  readonly labelFr: string;
  readonly value: string;
  readonly retired: boolean;
}

export const draftOf = (step: Step | undefined): StepDraft => ({
  rating: step?.rating ?? "",
  labelEn: step?.labelEn ?? "",
  labelFr: step?.labelFr ?? "",
  value: step?.value == null ? "" : String(step.value),
  retired: step?.retired ?? false,
});

/** With a comma or a point. What is no number is sent as 0, which the API refuses by its field. */
export function valueOf({ value }: Pick<StepDraft, "value">): number | null {
  const typed = value.trim().replace(",", ".");
  if (typed === "") return null;
  return /^\d(\.\d{1,3})?$/.test(typed) ? Number(typed) : 0;
}
