import { bodyOf, plain } from "./page.fixture.ts";

const card = (...[title, words, stamp, isStampAbove = false]: [string, string, string, boolean?]): string =>
  `<div><h3><a href="/a/${title.length}">${title}</a></h3>${isStampAbove ? `<div>${stamp}</div>` : ""}<div>${words}</div>${isStampAbove ? "" : `<div>${stamp}</div>`}</div>`;

test.each([
  [
    "cut in the middle",
    card(
      "The tide mill turns again",
      "The tide mill of Orsay has been turning since Monday, and its owner…",
      "19/02/2020",
    ) +
      card(
        "A ferry for the northern bank",
        "From June a ferry crosses the river twice an hour, says the […]",
        "18/02/2020",
      ),
  ],
  [
    "dated above their words",
    card(
      "The tide mill turns again",
      "The tide mill of Orsay has been turning since Monday.",
      "2 hours ago",
      true,
    ) +
      card(
        "A ferry for the northern bank",
        "From June a ferry crosses the river twice an hour.",
        "Feb 18, 2020",
        true,
      ),
  ],
  [
    "with how long they take to read",
    card("The tide mill turns again", "The tide mill of Orsay has been turning since Monday.", "3 min read") +
      card(
        "A ferry for the northern bank",
        "From June a ferry crosses the river twice an hour.",
        "12 min read",
      ) +
      `<p>Load more</p>`,
  ],
  [
    "in a list",
    `<ul><li>${card("The tide mill turns again", "The tide mill of Orsay has been turning since…", "Yesterday")}</li><li>${card("A ferry for the northern bank", "From June a ferry crosses the river twice…", "Yesterday")}</li></ul>`,
  ],
])("teasers at the end that nothing names as such, %s, are no part of the article", (_, after) => {
  expect(bodyOf({ after })).toBe(plain("en"));
});

test.each([
  [
    "de",
    card(
      "Die Mühle dreht sich wieder",
      "Die Mühle von Orsay dreht sich seit Montag wieder, sagt ihr Besitzer…",
      "vor 2 Stunden",
    ),
  ],
  [
    "es",
    card(
      "El molino vuelve a girar",
      "El molino de Orsay gira de nuevo desde el lunes, dice su dueño…",
      "hace 3 horas",
    ),
  ],
  [
    "it",
    card(
      "Il mulino gira di nuovo",
      "Il mulino di Orsay gira di nuovo da lunedì, dice il padrone…",
      "3 ore fa",
    ),
  ],
  [
    "fr",
    card(
      "Le moulin tourne à nouveau",
      "Le moulin d’Orsay tourne à nouveau depuis lundi, dit son maître…",
      "il y a 2 heures",
    ),
  ],
  [
    "fr",
    card(
      "Le moulin tourne à nouveau",
      "Le moulin d’Orsay tourne à nouveau depuis lundi, dit son maître…",
      "Publié le 14 mai 2024 à 10h32",
    ),
  ],
])("one alone is known by its date and its cut words: %s", (_, after) => {
  expect(bodyOf({ after })).toBe(plain("en"));
});

test("a survey whose headings are links keeps its paragraphs, and so does a sentence that trails off", () => {
  const between =
    `<h3><a href="/m">The tide mill turns again</a></h3><p>The mill of Orsay has been turning since Monday.</p>` +
    `<h3><a href="/f">A ferry for the northern bank</a></h3><p>From June a ferry crosses the river twice an hour.</p>` +
    `<p>“If only somebody had asked us before they began…”</p>`;
  for (const body of [bodyOf({ between }), bodyOf({ after: between })]) {
    expect(body).toContain("has been turning since Monday");
    expect(body).toContain("From June a ferry");
    expect(body).toContain("If only somebody had asked us");
  }
});

test("days that head parts of the article stay", () => {
  const after = `<p>12 March 2024</p><p>The council met for the first time, and nobody agreed with anybody on it.</p>`;
  expect(bodyOf({ after })).toContain("12 March 2024\n\nThe council met");
});

test.each([
  `<ul><li><strong>Date</strong> 23.05.2011</li><li><strong>Imprimer</strong> <a href="/print">Imprimer cette page</a></li><li><strong>Permalien</strong> https://a.example/p/RPYx</li></ul>`,
  `<ul><li><strong>Datum</strong> 23.05.2011</li><li><strong>Drucken</strong> Drucken Sie diese Seite</li><li><strong>Permalink</strong> https://a.example/p/RPYx</li></ul>`,
  `<p>Mots-clés : canal, écluses, mariniers de la Brenne et du Cher</p><p>Publié le 14/05/2024 à 10h32 - Mis à jour le 15/05/2024</p>`,
  `<p>Tags: canal, locks, boatmen of the river Brenne, taxes</p><p>Last updated on May 14, 2024 at 10:32 a.m. EDT</p>`,
  `<p>Etiquetas: canal, esclusas, barqueros del río Brenne</p><p>Actualizado el 14 de mayo de 2024 a las 10:32</p>`,
  `<p>Themen: Kanal, Schleusen, Schiffer an der Brenne</p><p>Stand: 14. Mai 2024, 10:32 Uhr</p>`,
])("labels and dates at the end say nothing of the article: %s", (after) => {
  expect(bodyOf({ after })).toBe(plain("en"));
});
