/** Why a language model gave nothing, each with the sentence that tells people so. */
export const modelFailures = {
  UNREACHABLE: "Nobody answers at the model's address.",
  TIMED_OUT: "The model did not answer in time.",
  RATE_LIMITED: "The model's operator asks to be left alone for a while.",
  DENIED: "The model's operator refuses the key, or knows no model of that name.",
  SERVER_ERROR: "The model's operator has trouble.",
  TOO_LARGE: "The model's answer is longer than any that makes sense.",
  MALFORMED: "The model's answer is not in the form that was asked for.",
  FAULT: "The desk itself failed at it; the log says more.",
} as const;

export type ModelFailure = keyof typeof modelFailures;

/** What passes by itself. A wrong key stays wrong until somebody changes it. */
const lasting: ReadonlySet<ModelFailure> = new Set(["DENIED"]);

export const passes = (failure: ModelFailure): boolean => !lasting.has(failure);

const [tooManyRequests, serverErrors] = [429, 500];

export const failureOfStatus = (status: number): ModelFailure => {
  if (status === tooManyRequests) return "RATE_LIMITED";
  return status >= serverErrors ? "SERVER_ERROR" : "DENIED";
};
