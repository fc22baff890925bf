import { Parser } from "htmlparser2";
import { cleanLine } from "../kernel/input-check.ts";

/** Far more than anything that is kept; what is longer is not looked at to its end. */
const lookedAtMax = 200_000;

/** Words without mark-up, on one line: ClaimReview is said to hold plain text, and often holds HTML. */
export function plainText(value: string): string {
  const given = value.slice(0, lookedAtMax);
  return cleanLine(/[<&]/.test(given) ? withoutMarkup(given) : given);
}

/** In code points, with a sign that something was cut. */
export function cut(text: string, max: number): string {
  const letters = Array.from(text);
  return letters.length <= max
    ? text
    : `${letters
        .slice(0, max - 1)
        .join("")
        .trimEnd()}…`;
}

function withoutMarkup(html: string): string {
  const words: string[] = [];
  let hidden = 0;
  const parser = new Parser({
    onopentag: (name) => {
      if (isHidden(name)) hidden += 1;
      words.push(" ");
    },
    ontext: (text) => {
      if (hidden === 0) words.push(text);
    },
    onclosetag: (name) => {
      if (isHidden(name)) hidden -= 1;
      words.push(" ");
    },
  });
  parser.end(html);
  // "a < b" is no mark-up, and "<b>bold</b>," has no space before its comma.
  return words.join("").replaceAll(/ +(?=[.,;:!?)])/g, "");
}

const isHidden = (name: string): boolean => name === "script" || name === "style" || name === "template";
