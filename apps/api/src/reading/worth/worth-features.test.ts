import { worthFeatures } from "./worth-features.ts";

const cuesOf = (sentence: string, language: "en" | "fr"): string[] => [
  ...worthFeatures(sentence, language).cues,
];

test("figures, money, years and names are counted, each up to a bound", () => {
  const cues = cuesOf("In 2019 France spent €3,2 billion, 4% more than NATO asked for.", "en");
  for (const cue of ["year:1", "digit:3", "money:3", "name:1", "acronym:1", "comparison:2"])
    expect(cues).toContain(cue);
  expect(cues).not.toContain("digit:4");
});

test("a question and an opinion are told from a statement", () => {
  expect(cuesOf("Do you think that taxes rose?", "en")).toEqual(
    expect.arrayContaining(["question:1", "opinion:1", "you:1"]),
  );
  expect(cuesOf("Taxes rose.", "en")).not.toContain("question:1");
});

test("elided words are words of their own in French", () => {
  const { cues, words } = worthFeatures("L’usine n’a pas fermé en 2021.", "fr");
  expect(cues).toEqual(expect.arrayContaining(["negation:1", "act:1", "year:1"]));
  expect(words).toContain("word:usine");
});

test("figures stand for each other, and words for their forms", () => {
  const { words } = worthFeatures("Studies in 1998 and 2004 counted 12 and 19 taxes.", "en");
  expect(words).toEqual(expect.arrayContaining(["first:study", "word:#year", "word:#number", "word:tax"]));
  expect(words.filter((word) => word === "word:#year")).toHaveLength(1);
});

test("nothing to read is nothing to judge by, and no error", () => {
  for (const sentence of ["", " ", "…", "🕊️"]) expect(worthFeatures(sentence, "en").words).toEqual([]);
});
