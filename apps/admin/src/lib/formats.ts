import type { Formats } from "next-intl";

/** The styles that messages name: what is compiled beforehand knows none by itself. */
export const formats = {
  number: { percent: { style: "percent" } },
} as const satisfies Formats;
