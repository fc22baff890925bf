import { detectLanguage, languageTag } from "./language.ts";

test.each([
  ["fr", "Les deux capitales n'avaient plus négocié depuis quinze ans, et les bateliers l'attendaient."],
  ["en", "The two capitals had not talked for fifteen years, and the bargemen were waiting for it."],
  ["he", "שתי הבירות לא נשאו ונתנו במשך חמש עשרה שנים והספנים חיכו לכך."],
  ["ru", "Две столицы не вели переговоров пятнадцать лет, и речники этого ждали."],
])("%s", (tag, text) => {
  expect(detectLanguage(text)?.tag).toBe(tag);
});

test("too few words tell nothing", () => {
  expect(detectLanguage("Oui. 12 %")).toBeNull();
});

test.each([
  ["fr-FR", "fr"],
  ["en_US", "en"],
  ["zh-Hant-TW", "zh-TW"],
  ["Français", "fr"],
  ["english", "en"],
  ["klingon, perhaps", null],
  ["mul", null],
  ["und", null],
])("%s is %s", (written, tag) => {
  expect(languageTag(written)).toBe(tag);
});
