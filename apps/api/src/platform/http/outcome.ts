/** How an operation went: as asked, denied or wrong in form, or failed on our side. */
export type Outcome = "ok" | "no" | "fault";

/**
 * Told by the answer itself, so that it does not matter by which way it was made. In a text of JSON such characters can
 * be nothing but members: within a string the quotation marks would be escaped.
 */
export function outcomeOf(status: number, answer: string): Outcome {
  if (status >= 500) return "fault";
  if (!answer.includes('"errors":[')) return status < 400 ? "ok" : "no";
  return answer.includes('"code":"INTERNAL_SERVER_ERROR"') ? "fault" : "no";
}
