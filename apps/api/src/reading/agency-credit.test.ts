import { readCredits } from "./agency-credit.ts";

const read = (body: string, more: Partial<Parameters<typeof readCredits>[0]> = {}) =>
  readCredits({ body, setAside: [], authors: [], publisher: null, ...more });
const namesIn = (body: string) => read(body).map(({ name }) => name);

const long = "Le ministre a signé lundi un décret sur la pêche, après onze ans de négociations.";

describe("an article is credited to an agency", () => {
  it.each([
    ["(Reuters) - Orvane signed the treaty on Monday.", "Reuters", "(Reuters) -"],
    ["PARIS, 12 mars (AFP) – Le ministre a signé.", "AFP", "PARIS, 12 mars (AFP) –"],
    ["WASHINGTON (AP) — The treaty was signed.", "Associated Press", "WASHINGTON (AP) —"],
    [`${long}\n\nAvec AFP`, "AFP", "Avec AFP"],
    [`${long}\n\n(avec l'AFP et Reuters)`, "AFP", "(avec l'AFP et Reuters)"],
    [`${long}\n\nLe Phare avec Reuters`, "Reuters", "Le Phare avec Reuters"],
    [`${long} (AFP)`, "AFP", "(AFP)"],
    [`${long}\n\n© 2024 AFP`, "AFP", "© 2024 AFP"],
    [`${long}\n\nCopyright 2024 NPR. To see more, visit npr.org.`, "NPR", "Copyright 2024 NPR"],
    [
      `${long}\n\nKFF Health News is a national newsroom that produces in-depth journalism about health.`,
      "KFF Health News",
      "KFF Health News is a national newsroom",
    ],
  ])("that its words name: %s", (body, name, evidence) => {
    expect(read(body)).toEqual([{ name, evidence, confidence: expect.any(Number) }]);
  });

  it("by its byline, and by what was set aside as furniture", () => {
    const authors = [{ name: "AFP", kind: "ORGANISATION" as const }];
    expect(read(long, { authors })).toMatchObject([{ name: "AFP", evidence: "AFP" }]);
    const setAside = [{ kind: "BYLINE" as const, text: "Par Reuters", origin: null }];
    expect(read(long, { setAside })).toMatchObject([{ name: "Reuters", evidence: "Par Reuters" }]);
  });

  it("once for each, by the strongest words", () => {
    expect(read(`(Reuters) - Signed.\n\n${long}\n\nWith Reuters`)).toMatchObject([
      { name: "Reuters", evidence: "(Reuters) -" },
    ]);
  });
});

describe("an article is credited to nobody", () => {
  it.each([
    "According to Reuters, the treaty was signed on Monday.",
    "Selon l'AFP, le ministre (Orvane) a signé le traité avec AP Møller.",
    "Reuters could not reach the ministry.",
    "He flew with AP, a carrier of Tessaly, to the signing ceremony on Monday.",
    `${long}\n\n${long}\n\nThe agency (AFP) - which he founded - was sold.\n\n${long}\n\n${long}\n\n${long}`,
  ])("where an agency is only spoken of: %s", (body) => {
    expect(namesIn(body)).toEqual([]);
  });

  it("where the agency is who published it", () => {
    expect(read("(Reuters) - Signed.", { publisher: { name: "Reuters", domain: null } })).toEqual([]);
  });
});
