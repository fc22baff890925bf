import { InvalidArgumentError } from "commander";

/** Takes an option of a command that says how many. */
export function positive(text: string): number {
  const count = Number(text);
  if (Number.isSafeInteger(count) && count > 0) return count;
  throw new InvalidArgumentError("It must be a whole number from 1.");
}
