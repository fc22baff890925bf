import { worthOf } from "./worth-model.ts";

const ranked = (sentences: readonly string[], language: "en" | "fr"): string[] =>
  [...sentences].sort((one, other) => worthOf(other, language).score - worthOf(one, language).score);

test("in English, figures and comparisons come first, opinions, thanks and questions last", () => {
  const sentences = [
    "Thank you all for coming tonight.",
    "Unemployment fell to 4.1 percent in 2017, the lowest rate since 2000.",
    "Do you believe that he loves this country?",
    "The state cut $900 million from public schools.",
  ];
  const order = ranked(sentences, "en");
  expect(new Set(order.slice(0, 2))).toEqual(new Set([sentences[1], sentences[3]]));
  for (const sentence of order.slice(0, 2)) expect(worthOf(sentence, "en").isWorthChecking).toBe(true);
  for (const sentence of order.slice(2)) expect(worthOf(sentence, "en").isWorthChecking).toBe(false);
});

test("in French too", () => {
  const sentences = [
    "Merci à tous d'être venus ce soir.",
    "Le chômage est tombé à 7,1 % en 2022, son plus bas niveau depuis 2008.",
    "Pensez-vous vraiment que ce soit raisonnable ?",
    "La région a supprimé 1 200 postes dans les hôpitaux l'an dernier.",
  ];
  const order = ranked(sentences, "fr");
  expect(new Set(order.slice(0, 2))).toEqual(new Set([sentences[1], sentences[3]]));
  for (const sentence of order.slice(0, 2)) expect(worthOf(sentence, "fr").isWorthChecking).toBe(true);
  for (const sentence of order.slice(2)) expect(worthOf(sentence, "fr").isWorthChecking).toBe(false);
});

test("a score is between 0 and 1, whatever there is to judge", () => {
  for (const sentence of ["", "?".repeat(10_000), "1 ".repeat(10_000), "état ".repeat(10_000)]) {
    const { score } = worthOf(sentence, "fr");
    expect(score).toBeGreaterThanOrEqual(0);
    expect(score).toBeLessThanOrEqual(1);
  }
});
