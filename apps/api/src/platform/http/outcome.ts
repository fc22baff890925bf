/** How an operation went: as asked, denied or wrong in form, or failed on our side. */
export type Outcome = "ok" | "no" | "fault";

/**
 * Told by the answer itself, so that it does not matter by which way it was made. Whoever makes one puts errors first,
 * as Apollo does: an answer of a hundred kilobytes is not searched for them. Within a string of JSON quotation marks are
 * escaped, so that a code can be nothing but a code.
 */
export function outcomeOf(status: number, answer: string): Outcome {
  if (status >= 500) return "fault";
  if (!answer.startsWith('{"errors":')) return status < 400 ? "ok" : "no";
  return answer.includes('"code":"INTERNAL_SERVER_ERROR"') ? "fault" : "no";
}
