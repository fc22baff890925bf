import { readNews, type Language } from "./news-page.fixture.ts";

test.each<[Language, string, string[], string, string | null]>([
  [
    "es",
    "<p>Por María García López</p><p>Madrid - 14 de mayo de 2024</p>",
    ["María García López"],
    "2024-05-14",
    null,
  ],
  [
    "es",
    `<div class="firma"><span>María García López</span> <span>Corresponsal en París</span></div><div>14 may 2024 - 10:32 CEST</div>`,
    ["María García López"],
    "2024-05-14",
    null,
  ],
  [
    "es",
    "<p>Por Juan Pérez</p><p>Publicado: 14/05/2024 10:32 | Actualizado: 15/05/2024 08:00</p>",
    ["Juan Pérez"],
    "2024-05-14",
    "2024-05-15",
  ],
  ["es", "<p>Por Juan Pérez · hace 3 horas</p>", ["Juan Pérez"], "2024-06-20", null],
  [
    "es",
    "<p>Por Ana Moreno y Luis de la Fuente</p><p>14.05.2024</p>",
    ["Ana Moreno", "Luis de la Fuente"],
    "2024-05-14",
    null,
  ],
  [
    "de",
    "<p>Von Klaus Müller und Anna von der Heide, Berlin</p><p>Stand: 14.05.2024 10:32 Uhr</p>",
    ["Klaus Müller", "Anna von der Heide"],
    "2024-05-14",
    null,
  ],
  [
    "de",
    "<p>Von Klaus Müller</p><p>Veröffentlicht am 14.05.2024 | Aktualisiert am 15.05.2024, 08:00 Uhr</p>",
    ["Klaus Müller"],
    "2024-05-14",
    "2024-05-15",
  ],
  [
    "de",
    "<p>Ein Gastbeitrag von Klaus Müller, Hamburg</p><p>Dienstag, 14. Mai 2024</p>",
    ["Klaus Müller"],
    "2024-05-14",
    null,
  ],
  ["de", "<p>Eine Analyse von Klaus Müller</p><p>14.5.2024</p>", ["Klaus Müller"], "2024-05-14", null],
  ["de", "<p>Text: Klaus Müller</p><p>vor 2 Stunden</p>", ["Klaus Müller"], "2024-06-20", null],
  ["de", `<div><p>Klaus Müller</p><p>Politikredakteur</p></div><p>14.05.2024</p>`, [], "2024-05-14", null],
  [
    "it",
    "<p>di Marco Rossi e Giulia De Santis</p><p>14 Maggio 2024 alle 10:32 - Aggiornato il 15 Maggio 2024 alle 08:00</p>",
    ["Marco Rossi", "Giulia De Santis"],
    "2024-05-14",
    "2024-05-15",
  ],
  ["it", "<p>dal nostro inviato Marco Rossi</p><p>14 maggio 2024</p>", ["Marco Rossi"], "2024-05-14", null],
  ["it", "<p>Pubblicato il 14 Maggio 2024 da Marco Rossi</p>", ["Marco Rossi"], "2024-05-14", null],
  ["it", "<p>Di Marco Rossi</p><p>3 ore fa</p>", ["Marco Rossi"], "2024-06-20", null],
  [
    "it",
    "<p>di Marco Rossi</p><p>14 maggio 2024 (modifica il 15 maggio 2024)</p>",
    ["Marco Rossi"],
    "2024-05-14",
    "2024-05-15",
  ],
  [
    "fr",
    "<p>Par Jeanne Dupont</p><p>Publié le 14 mai 2024 à 10h32, mis à jour le 15 mai 2024 à 08h00</p>",
    ["Jeanne Dupont"],
    "2024-05-14",
    "2024-05-15",
  ],
  [
    "fr",
    "<p>Par Jeanne Dupont (à Lyon, envoyée spéciale)</p><p>Publié aujourd’hui à 10h32, modifié à 12h10</p>",
    ["Jeanne Dupont"],
    "2024-06-20",
    "2024-06-20",
  ],
  [
    "fr",
    "<p>Par Jeanne Dupont avec AFP</p><p>il y a 2 heures</p>",
    ["Jeanne Dupont", "AFP"],
    "2024-06-20",
    null,
  ],
  [
    "en",
    "<p>By Jane Doe, Chief Political Correspondent</p><p>Tue 14 May 2024 10.32 BST</p><p>Last modified on Wed 15 May 2024 08.00 BST</p>",
    ["Jane Doe"],
    "2024-05-14",
    "2024-05-15",
  ],
  [
    "en",
    "<p>Analysis by Jane Doe</p><p>Published 10:32 AM EDT, May 14, 2024</p>",
    ["Jane Doe"],
    "2024-05-14",
    null,
  ],
  [
    "en",
    "<p>By Jane Doe in Brussels and John Roe in London</p><p>May 14 2024</p>",
    ["Jane Doe", "John Roe"],
    "2024-05-14",
    null,
  ],
  [
    "de",
    "<p>Von dpa/Klaus Müller</p><p>14.05.2024, 10.32 Uhr</p>",
    ["DPA", "Klaus Müller"],
    "2024-05-14",
    null,
  ],
  [
    "fr",
    "<p>Par Jeanne Dupont à Lyon</p><p>Le 14 mai 2024 à 10h32 - Lecture 3 min.</p>",
    ["Jeanne Dupont"],
    "2024-05-14",
    null,
  ],
])("printed above the text in %s: %s", (...[language, before, authors, publishedAt, updatedAt]) => {
  expect(readNews(language, { before })).toMatchObject({ authors, publishedAt, updatedAt });
});

test("the town before a date is no publisher where the page names its own", () => {
  const head = `<meta property="og:site_name" content="The Quay">`;
  expect(readNews("es", { head, before: "<p>Madrid - 14 de mayo de 2024</p>" }).publisher).toBe("The Quay");
  expect(readNews("it", { head, before: "<p>ROMA 14 maggio 2024 10:32</p>" }).publisher).toBe("The Quay");
});
