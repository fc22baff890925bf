import { countryName, countryOptions } from "./country-name.ts";

test("a country is named in the reader's language", () => {
  expect(countryName("DE", "fr")).toBe("Allemagne");
  expect(countryName("DE", "en")).toBe("Germany");
});

test("what is no code stands as it is", () => {
  expect(countryName("Wonderland", "en")).toBe("Wonderland");
});

test("a country is found without its accents, and the one that begins so comes first", () => {
  const [first] = countryOptions("etats", "fr");
  expect(first).toMatchObject({ value: "US", label: "États-Unis" });
});

test("a country is found by its code", () => {
  expect(countryOptions("CH", "en").map(({ value }) => value)).toContain("CH");
});

test("states that are no more and places that are none are not offered", () => {
  const codes = countryOptions("", "en").map(({ value }) => value);
  expect(codes).toEqual(expect.arrayContaining(["FR", "CI", "TW"]));
  expect(codes.filter((code) => ["SU", "DD", "YU", "UK", "ZZ", "XA", "EZ"].includes(code))).toEqual([]);
});
