import { locales } from "./locale.ts";
import {
  defaultScale,
  isRatingKey,
  ratingKeys,
  ratingOf,
  ratingValueMax,
  ratingValueMin,
} from "./verdict.ts";

describe("the default scale", () => {
  test("goes from true to false, then to what is only attributed", () => {
    expect(ratingKeys).toEqual(["true", "mostly_true", "misleading", "unproven", "false", "attributed"]);
    expect(defaultScale.map(({ order }) => order)).toEqual([1, 2, 3, 4, 5, 6]);
  });

  test("rates from best to worst, and does not rate what is only attributed", () => {
    expect(defaultScale.map(({ value }) => value)).toEqual([ratingValueMax, 4, 3, 2, ratingValueMin, null]);
  });

  test.each(locales)("has a label of its own for every rating in %s", (locale) => {
    const labels = defaultScale.map((rating) => rating.labels[locale].trim());
    expect(labels).not.toContain("");
    expect(new Set(labels).size).toBe(defaultScale.length);
  });

  test("knows its keys and no others", () => {
    expect(ratingKeys.every(isRatingKey)).toBe(true);
    for (const stranger of ["", "TRUE", "half_true", "constructor", "__proto__"]) {
      expect(isRatingKey(stranger)).toBe(false);
      expect(ratingOf(stranger)).toBeUndefined();
    }
    expect(ratingOf("mostly_true").labels.fr).toBe("Plutôt vrai");
  });
});
