import { readSearch, type SearchWords } from "./search-words.ts";

const read = (query: string): SearchWords => readSearch(query);

describe("what people type into a search box", () => {
  test("words are all wanted, and the last may be unfinished", () => {
    expect(read("traité orvane infla")).toEqual({
      wanted: ['"traité"', '"orvane"', '"infla"'],
      unfinished: "infla",
      excluded: [],
      phrases: [],
      excludedPhrases: [],
    });
  });

  test.each([
    ["straight quotes", 'budget "armed forces"'],
    ["typographic quotes", "budget “armed forces”"],
    ["guillemets", "budget « armed forces »"],
    ["a quote that was not closed", 'budget "armed forces'],
  ])("a phrase in %s is one term, and finished", (_what, query) => {
    expect(read(query)).toMatchObject({
      wanted: ['"budget"', '"armed forces"'],
      unfinished: null,
      phrases: ["armed forces"],
    });
  });

  test("a minus before a word or a phrase excludes it", () => {
    expect(read('treaty -budget -"armed forces"')).toEqual({
      wanted: ['"treaty"'],
      unfinished: null,
      excluded: ['"budget"'],
      phrases: [],
      excludedPhrases: ["armed forces"],
    });
  });

  test("a hyphen within a word excludes nothing", () => {
    expect(read("porte-parole signe")).toMatchObject({ wanted: ['"porte-parole"', '"signe"'], excluded: [] });
  });

  test("French gold is not an operator", () => {
    expect(read("le prix de l'or or argent").wanted).toEqual([
      '"le"',
      '"prix"',
      '"de"',
      '"l\'or"',
      '"or"',
      '"argent"',
    ]);
  });

  test("after an elision the word itself is unfinished", () => {
    expect(read("l'infla").unfinished).toBe("infla");
    expect(read("l’i").unfinished).toBeNull();
  });

  test.each(["", "   ", "-", '""', "!!! ---", "« »"])("%j asks for nothing", (query) => {
    expect(read(query)).toMatchObject({
      wanted: [],
      unfinished: null,
      excluded: [],
      phrases: [],
      excludedPhrases: [],
    });
  });

  test("no more is read than a search can mean", () => {
    const { wanted } = read(Array.from({ length: 100 }, (_, place) => `word${String(place)}`).join(" "));
    expect(wanted).toHaveLength(40);
  });

  test("nothing that Postgres could take for its own syntax comes out unquoted", () => {
    const { wanted, excluded } = read(`a & b | !c <-> d:* 'e' \\ "f" -g`);
    expect(
      [...wanted, ...excluded]
        .join(" ")
        .replaceAll(/"[^"]*"/g, "")
        .trim(),
    ).toBe("");
  });
});
