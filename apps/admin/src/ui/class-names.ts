import { clsx } from "clsx";
import type { ClassValue } from "clsx";
import { extendTailwindMerge } from "tailwind-merge";

// Told of the desk's own type sizes; without it `text-article` would be taken for a colour.
const merge = extendTailwindMerge({
  extend: { theme: { text: ["article"], shadow: ["low", "mid", "high"] } },
});

/** Joins class names; where two set the same thing the later one wins. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes));
}
