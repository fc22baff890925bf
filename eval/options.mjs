import { parseArgs } from "node:util";

/** @typedef {{ data: string, json: string | undefined, only: string[], wrong: number, isBuilt: boolean }} Options */

export const help = `npm run eval -- --data FOLDER [options]
  --data FOLDER    the evaluation data; what of it is there is measured
  --json FILE      write what was measured, case by case, to FILE
  --only A,B       these sets only
  --wrong N        show N of the cases that read worst of each set (0)
  --built          measure what is built already instead of building first`;

/**
 * @param {string[]} words
 * @returns {Options | null} null when help was asked for
 */
export function readOptions(words) {
  const { values } = parseArgs({
    args: words,
    options: {
      data: { type: "string" },
      json: { type: "string" },
      only: { type: "string" },
      wrong: { type: "string", default: "0" },
      built: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) return null;
  if (values.data === undefined) throw new Error(`--data is missing.\n${help}`);
  const wrong = Number(values.wrong);
  if (!Number.isInteger(wrong) || wrong < 0)
    throw new Error(`"${values.wrong}" is not a whole number.\n${help}`);
  return {
    data: values.data,
    json: values.json,
    only: values.only?.split(",") ?? [],
    wrong,
    isBuilt: values.built,
  };
}
