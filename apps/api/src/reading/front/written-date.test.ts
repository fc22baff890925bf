import { writtenDates } from "./written-date.ts";

const read = (line: string, language: string, fetchedAt?: string): string[] =>
  writtenDates(line, language, fetchedAt).map(({ value }) => value);

test.each([
  ["fr", "24 juin 2024", "2024-06-24"],
  ["fr", "1er févr. 2024", "2024-02-01"],
  ["fr", "lundi 22 août 2022", "2022-08-22"],
  ["fr", "21-04-2016", "2016-04-21"],
  ["fr", "21/04/16", "2016-04-21"],
  ["fr", "05/05/71", "1971-05-05"],
  ["fr", "23/sept/2020", "2020-09-23"],
  ["en", "June 24th, 2024", "2024-06-24"],
  ["en", "24 Sept. 2024", "2024-09-24"],
  ["en", "2015/08/12", "2015-08-12"],
  ["es", "24 de junio de 2024", "2024-06-24"],
  ["es", "3 ene 2024", "2024-01-03"],
  ["de", "24. März 2024", "2024-03-24"],
  ["de", "3. Dez. 2024", "2024-12-03"],
  ["de", "24.06.2024", "2024-06-24"],
  ["it", "24 giugno 2024", "2024-06-24"],
  ["it", "1º maggio 2024", "2024-05-01"],
  ["fr", "juin 2024", "2024-06"],
  ["es", "agosto de 2024", "2024-08"],
])("%s: %s", (language, line, value) => {
  expect(read(line, language)).toEqual([value]);
});

test.each([
  ["fr", "31 février 2024"],
  ["fr", "jui. 2024"],
  ["en", "version 10.5.24"],
  ["en", "24 people in 2024"],
])("no date (%s): %s", (language, line) => {
  expect(read(line, language)).toEqual([]);
});

const fetchedAt = "2024-06-24T15:00:00Z";

test.each([
  ["fr", "il y a 2 heures", "2024-06-24"],
  ["fr", "Publié hier à 10h30", "2024-06-23"],
  ["fr", "avant-hier", "2024-06-22"],
  ["fr", "il y a 3 mois", "2024-03"],
  ["fr", "12 mars à 8h", "2024-03-12"],
  ["fr", "24 décembre", "2023-12-24"],
  ["fr", "22/04", "2024-04-22"],
  ["fr", "Vendredi à 10h", "2024-06-21"],
  ["fr", "lundi", "2024-06-17"],
  ["de", "Freitag", "2024-06-21"],
  ["en", "Published 1 day ago", "2024-06-23"],
  ["en", "yesterday", "2024-06-23"],
  ["es", "hace 3 días", "2024-06-21"],
  ["es", "anteayer", "2024-06-22"],
  ["de", "vor 3 Stunden", "2024-06-24"],
  ["de", "gestern", "2024-06-23"],
  ["it", "3 giorni fa", "2024-06-21"],
  ["it", "ieri", "2024-06-23"],
])("counted back (%s): %s", (language, line, value) => {
  expect(read(line, language, fetchedAt)).toEqual([value]);
  expect(writtenDates(line, language, fetchedAt)[0]?.remark).toBe("COUNTED_BACK");
  // Nobody knows what day "yesterday" is on a page of unknown age.
  expect(read(line, language)).toEqual([]);
});

test("a date with its year is never counted back, and a day to come dates nothing", () => {
  expect(writtenDates("Publié hier, le 3 mai 2023", "fr", fetchedAt)).toMatchObject([
    { value: "2023-05-03" },
  ]);
  expect(read("demain", "fr", fetchedAt)).toEqual([]);
  expect(read("3/4 of them", "en", fetchedAt)).toEqual([]);
});
