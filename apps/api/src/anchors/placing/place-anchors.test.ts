import { placeAnchors } from "./place-anchors.ts";
import type { Placement } from "./placement.ts";

interface Case {
  readonly old: string;
  readonly now: string;
  readonly quote: string;
  readonly language?: string;
  /** Which of several places is meant, from 0. */
  readonly turn?: number;
}

function placed({ old, now, quote, language = "fr", turn = 0 }: Case): Placement {
  let unit = old.indexOf(quote);
  for (let step = 0; step < turn; step += 1) unit = old.indexOf(quote, unit + 1);
  const start = [...old.slice(0, unit)].length;
  const [placement] = placeAnchors({ old, now, language }, [{ start, end: start + [...quote].length }]);
  if (placement === undefined) throw new Error("One passage has one placement");
  return placement;
}

const quote = "Le chômage a augmenté de 3 % en 2023";
const old = `Bonjour. ${quote}. Le ministre s’en est inquiété.`;
const after = (words: string): Placement =>
  placed({ old, quote, now: `Bonjour. ${words}. Le ministre s’en est inquiété.` });

test("what is not touched is unchanged", () => {
  expect(placed({ old, quote, now: old })).toEqual({
    class: "UNCHANGED",
    at: { start: 9, end: 45 },
    words: quote,
    alterations: [],
  });
});

test("what stands further on because of a new paragraph before it is unchanged, at its new place", () => {
  const now = `Mis à jour à midi 🕛.\n\n${old}`;
  const { class: found, at, words } = placed({ old, quote, now });
  expect([found, words]).toEqual(["UNCHANGED", quote]);
  expect([...now].slice(at?.start, at?.end).join("")).toBe(quote);
});

test.each([
  ["Le chômage a augmenté de 4 % en 2023", ["NUMBER"]],
  ["Le chômage n’a pas augmenté de 3 % en 2023", ["NEGATION"]],
  ["Le chômage a augmenté de 3 points en 2023", ["UNIT"]],
  ["Le chômage a augmenté de 3 % en 2032", ["NUMBER"]],
  ["Le chômage a augmenté de 3 % en France", ["NUMBER", "NAME"]],
  ["Le chômage a beaucoup augmenté de 3 % en 2023", ["WORDING"]],
  ["Le chômage a augmente de 3 % en 2023", ["WORDING"]],
  ["Le chômage a augmenté de 3 % en 2023 ?", ["QUESTION"]],
  ["Le chômage a augmenté de -3 % en 2023", ["NUMBER"]],
])("altered: %s", (words, alterations) => {
  const placement = after(words);
  expect(placement.class).toBe("ALTERED");
  expect(placement.alterations).toEqual(alterations);
});

test.each([
  "Le chômage a augmenté de 3\u202f% en 2023",
  "Le chômage a augmenté de 3% en 2023",
  "Le chômage a augmenté de 3,0 % en 2023",
  "Le chômage a augmenté de 3 pour cent en 2023",
  "LE CHOMAGE A AUGMENTÉ DE 3 % EN 2023",
  "Le chômage, a augmenté de 3 % en 2023",
  "Le chô-\nmage a augmenté de 3 % en 2023".normalize("NFD"),
])("printed otherwise: %j", (words) => {
  expect(after(words)).toMatchObject({ class: "TYPOGRAPHY", words });
});

test("a name that is printed in capitals is the same name, and a word that becomes a name is not", () => {
  const text = "Hier, le bloc orange a voté avec Paris.";
  const of = (now: string) => placed({ old: text, quote: "le bloc orange a voté avec Paris", now }).class;
  expect(of("Hier, le bloc orange a voté avec PARIS.")).toBe("TYPOGRAPHY");
  expect(of("Hier, le bloc Orange a voté avec Paris.")).toBe("ALTERED");
});

test("an office that the house prints with a capital is the same office", () => {
  const text = "Hier, le président a parlé au Sénat.";
  expect(
    placed({ old: text, quote: "le président a parlé au Sénat", now: "Hier, le Président a parlé au Sénat." })
      .class,
  ).toBe("TYPOGRAPHY");
});

test("a unit in other letters is another unit", () => {
  const text = "La centrale livre 10 MW par jour.";
  expect(
    placed({ old: text, quote: "La centrale livre 10 MW par jour", now: "La centrale livre 10 mW par jour." })
      .class,
  ).toBe("ALTERED");
});

test.each([
  ["en", "1,000", "1 000", "TYPOGRAPHY"],
  ["en", "1,000", "1000", "TYPOGRAPHY"],
  ["en", "1,500", "1.500", "ALTERED"],
  ["fr", "1 000", "1\u202f000", "TYPOGRAPHY"],
  ["fr", "1 000", "1,000", "TYPOGRAPHY"],
  ["fr", "1 000", "1.000", "TYPOGRAPHY"],
  ["fr", "1 234", "1,234", "ALTERED"],
  ["fr", "3,5", "3.5", "TYPOGRAPHY"],
  ["fr", "3,5", "35", "ALTERED"],
  ["fr", "1 000", "10 000", "ALTERED"],
])("in %s, %s printed as %s: %s", (...[language, before, now, found]) => {
  const say = (number: string): string => `The bloc paid ${number} euros for it. That is all.`;
  expect(
    placed({ old: say(before), now: say(now), quote: `The bloc paid ${before} euros for it`, language })
      .class,
  ).toBe(found);
});

test("a negation right before the anchored words turns them round", () => {
  const text = "Le vaccin est efficace contre le virus. Il est gratuit.";
  const now = "Le vaccin n’est pas efficace contre le virus. Il est gratuit.";
  expect(placed({ old: text, now, quote: "efficace contre le virus" })).toMatchObject({
    class: "ALTERED",
    alterations: ["NEGATION"],
  });
  const beyond = "Le vaccin est efficace contre le virus. Il n’est pas gratuit.";
  expect(placed({ old: text, now: beyond, quote: "efficace contre le virus" }).class).toBe("UNCHANGED");
});

test("a scale that comes in behind an anchored number changes it", () => {
  const text = "Le projet a coûté 12 euros. Voilà.";
  expect(
    placed({
      old: text,
      now: "Le projet a coûté 12 millions d’euros. Voilà.",
      quote: "Le projet a coûté 12",
    }),
  ).toMatchObject({ class: "ALTERED", alterations: ["UNIT"] });
});

test("somebody's words that become the article's own are altered, and other quotation marks are not", () => {
  const text = "Il a dit : « Nous avons tout perdu ». Puis il est parti.";
  const of = (now: string) => placed({ old: text, now, quote: "Nous avons tout perdu" });
  expect(of("Il a dit : “Nous avons tout perdu”. Puis il est parti.").class).toBe("UNCHANGED");
  expect(of("Il a dit : Nous avons tout perdu. Puis il est parti.")).toMatchObject({
    class: "ALTERED",
    alterations: ["QUOTATION"],
  });
});

test.each([
  ["The U.S. economy grew in 2023", "The US economy grew in 2023", "TYPOGRAPHY"],
  ["J. K. Rowling wrote it at home", "J.K. Rowling wrote it at home", "TYPOGRAPHY"],
  ["Voters re-elected the co-author", "Voters reelected the coauthor", "TYPOGRAPHY"],
  ["The minister will re-sign today", "The minister will resign today", "ALTERED"],
  ["The firm can't pay its debts now", "The firm can’t pay its debts now", "TYPOGRAPHY"],
  ["The firm can pay its debts now", "The firm can't pay its debts now", "ALTERED"],
  ["Smith beat Jones in the final", "Jones beat Smith in the final", "ALTERED"],
])("%s / %s: %s", (before, now, found) => {
  const around = (words: string): string => `It is said: ${words}. So it goes.`;
  const given = { old: around(before), now: around(now), quote: before, language: "en" };
  expect(placed(given).class).toBe(found);
});

test("a moved paragraph is moved", () => {
  const [one, two, three] = [
    "Le maire a dit oui au projet du stade.",
    "La région paiera la moitié des travaux prévus.",
    "Les habitants voteront au mois de juin prochain.",
  ];
  const text = [one, two, three].join("\n\n");
  const now = [two, three, one].join("\n\n");
  expect(placed({ old: text, now, quote: one })).toMatchObject({ class: "MOVED", words: one });
  expect(placed({ old: text, now, quote: two })).toMatchObject({ class: "UNCHANGED", words: two });
});

test("of two sentences in the same words the one that was taken out is gone, and the other one is not", () => {
  const text =
    "Le maire a parlé. « C’est faux », a-t-il dit. Le préfet a parlé. « C’est faux », a-t-il dit. Fin.";
  const now = "Le maire a parlé. Le préfet a parlé. « C’est faux », a-t-il dit. Fin.";
  const said = "« C’est faux », a-t-il dit";
  expect(placed({ old: text, now, quote: said }).class).toBe("GONE");
  expect(placed({ old: text, now, quote: said, turn: 1 })).toMatchObject({ class: "UNCHANGED", words: said });
});

test("what is deleted is gone, though a sentence like it is left", () => {
  const text =
    "Le déficit a atteint 3 % en 2022. Le vote aura lieu. Le déficit a atteint 4 % en 2023. Fin du texte.";
  const now = "Le vote aura lieu. Le déficit a atteint 4 % en 2023. Fin du texte.";
  expect(placed({ old: text, now, quote: "Le déficit a atteint 3 % en 2022" })).toEqual({
    class: "GONE",
    at: null,
    words: null,
    alterations: [],
  });
});

test("an anchor that cuts words or has marks alone keeps its extent", () => {
  const text = "Une réorganisation… complète.";
  const now = "Voici une autre phrase. Une réorganisation… complète.";
  expect(placed({ old: text, now, quote: "organisation" })).toMatchObject({
    class: "UNCHANGED",
    words: "organisation",
  });
  expect(placed({ old: text, now, quote: "…" })).toMatchObject({ class: "UNCHANGED", words: "…" });
});

test("two million characters of one word, or of none, take seconds at the most", () => {
  const many = "le ".repeat(600_000);
  const begun = process.cpuUsage();
  expect(placeAnchors({ old: many, now: `${many}la `, language: "fr" }, [{ start: 0, end: 5 }])).toHaveLength(
    1,
  );
  expect(
    placeAnchors({ old: " ".repeat(2_000_000), now: "a", language: "fr" }, [{ start: 5, end: 9 }]),
  ).toHaveLength(1);
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(20_000);
});
