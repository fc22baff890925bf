import { Denial } from "../../kernel/denial.ts";

const number = new Intl.NumberFormat("en");

export function tooMuch(
  beginning: string,
  found: number,
  [what, most]: readonly [what: string, most: number],
): Denial {
  const count = found < Number.MAX_SAFE_INTEGER ? number.format(found) : "countless";
  const sentence = `${beginning} ${count} ${what}, and may have ${number.format(most)} at the most.`;
  return new Denial("TOO_COSTLY", `${sentence} Ask for less, or in several requests.`);
}
