import { offerOptions } from "./offer-options.ts";

const asia = { value: "asia", label: "Asie" };
const europe = { value: "europe", label: "Europe" };

test("what is chosen already is not offered again", () => {
  expect(offerOptions({ found: [asia, europe], chosen: [asia], query: "" })).toEqual([europe]);
});

test("a word that nothing is called is offered as a new one, last", () => {
  expect(offerOptions({ found: [asia], chosen: [], query: " Asie centrale " })).toEqual([
    asia,
    { value: "Asie centrale", label: "Asie centrale", isNew: true },
  ]);
});

test.each(["asie", "ASIE", "Asié"])(
  "a word that differs by case or accent alone is not a new one: %s",
  (query) => {
    expect(offerOptions({ found: [asia], chosen: [], query })).toEqual([asia]);
    expect(offerOptions({ found: [], chosen: [asia], query })).toEqual([]);
  },
);
