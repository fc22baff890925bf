import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "./read-article.ts";
import type { Reading, ReadingHints, ReadingInput } from "./reading.ts";
import { twin } from "./twin.fixture.ts";

function read(input: ReadingInput, hints?: ReadingHints): Reading {
  const reading = readArticle(input, hints);
  if (reading.kind !== "read") throw new Error(reading.message);
  return reading;
}

describe("a republication as an editor pastes it", () => {
  const reading = read({ text: twin });

  it("gives the front matter its fields", () => {
    expect(reading).toMatchObject({
      title: "Pacte fluvial Valdorie-Brenne: à qui profite le nouveau canal?",
      authors: [{ name: "Mathilde Sorgue", kind: "PERSON" }],
      publisher: { name: "Carnet-public.ca", domain: "carnet-public.ca" },
      publishedAt: "2023-03-03",
      language: "fr",
      regions: ["Valdorie", "Brenne et Outre-Monts"],
      topics: ["Économie et Transports"],
    });
  });

  it("keeps the furniture out of the body", () => {
    const paragraphs = reading.body.split("\n\n");
    expect(paragraphs).toHaveLength(5);
    expect(paragraphs[0]).toMatch(/^Les deux capitales/);
    expect(paragraphs.at(-1)).toMatch(/promis pour l’été\.$/);
  });

  it("joins the paragraph that a page break cut in two", () => {
    expect(reading.body).toContain("les droits de passage pour les barges étrangères.");
  });

  it("keeps typographic quotes and no-break spaces as they were printed", () => {
    expect(reading.body).toContain("«\u00a0un progrès modeste\u00a0»\u00a0: son président");
    expect(reading.body).toContain("L’association");
    expect(reading.body).toContain("«Chaque rive entretient");
  });

  it("links the copy to its original, with the sentence that says so", () => {
    expect(reading.republication).toEqual({
      originalSource: "Le Relais des ports",
      originalUrl: null,
      evidence: "La source originale de cet article est Le Relais des ports",
      how: "STATED_IN_TEXT",
    });
  });

  it("takes the outlet under the byline for the original where nothing else says so", () => {
    const href = "https://relais-ports.example/pacte";
    const text = twin
      .replace("[Le Relais des ports](#)", `[Le Relais des ports](${href})`)
      .replace(/^La source.*$/m, "");
    expect(read({ text }).republication).toEqual({
      originalSource: "Le Relais des ports",
      originalUrl: href,
      evidence: "Le Relais des ports",
      how: "STATED_IN_TEXT",
    });
  });

  it("reads the rights and what they permit", () => {
    expect(reading.rights).toMatchObject({
      holder: "Mathilde Sorgue, Le Relais des ports",
      notice: "Copyright © Mathilde Sorgue, Le Relais des ports, 2023",
      contact: "droits@carnet-public.example",
      permission: "EXCERPT",
    });
    expect(reading.rights.disclaimer).toMatch(/^Les opinions publiées ici/);
    expect(reading.rights.terms?.split("\n\n")).toHaveLength(3);
    expect(reading.rights.permissionBasis).toMatch(/^L'équipe de Carnet public donne l'autorisation/);
  });

  it("loses no line: what is not body or field is set aside", () => {
    const kept = [reading.body, ...reading.setAside.map(({ text }) => text)].join(" ");
    const words = twin
      .replace(/\]\([^)]*\)|[[\]#*]|---/g, "")
      .split(/\s+/)
      .filter((word) => word !== "");
    expect(words.filter((word) => !kept.includes(word))).toEqual([]);
  });

  it("proposes what is said, and by whom", () => {
    const said = reading.suggestions.map(({ text, attribution }) => [text, attribution.at(-1)?.speaker]);
    expect(said).toContainEqual([expect.stringContaining("quatre millions de tonnes"), "Ambroise Teyssier"]);
    expect(said).toContainEqual([
      expect.stringMatching(/^Ambroise Teyssier a qualifié/),
      "Ambroise Teyssier",
    ]);
    expect(said).toContainEqual([expect.stringContaining("Chaque rive"), "l'article 6 du pacte"]);
  });
});

describe("without a headline", () => {
  it("reads the text and leaves the title to the editor", () => {
    const text =
      "et la suite, sans titre, commence au milieu d'une phrase. Une autre phrase la suit, puis plus rien.";
    expect(read({ text })).toMatchObject({ title: null, body: text });
  });
});

const samples = join(__dirname, "../../../../../shared/samples/000_6b9fd5291d0c5704.txt");
const isThere = existsSync(samples);
(isThere ? describe : describe.skip)(
  isThere
    ? "the article that the desk began with"
    : "the article that the desk began with (skipped: ../shared/samples is not here)",
  () => {
    const reading = isThere ? read({ text: readFileSync(samples, "utf8") }) : null;

    it("is read whole", () => {
      expect(reading).toMatchObject({
        title: "Accord stratégique Russie-Corée du Nord: de quoi accouche l'alliance militaire?",
        authors: [{ name: "Philippe Rosenthal", kind: "PERSON" }],
        publisher: { name: "Mondialisation.ca", domain: "mondialisation.ca" },
        publishedAt: "2024-06-24",
        language: "fr",
        regions: ["Asie", "Russie et CEI"],
        topics: ["Histoire et Géopolitique"],
        republication: { originalSource: "Observateur continental", how: "STATED_IN_TEXT" },
        rights: {
          holder: "Philippe Rosenthal, Observateur continental",
          contact: "media@globalresearch.ca",
          permission: "EXCERPT",
        },
      });
    });

    it("has sixteen paragraphs, the cut one joined, and no furniture among them", () => {
      expect(reading?.body.split("\n\n")).toHaveLength(16);
      expect(reading?.body).toContain("l'un des États et les pays tiers");
      expect(reading?.body).not.toMatch(/Copyright|non-responsabilité|utilisation équitable|globalresearch/);
    });
  },
);
