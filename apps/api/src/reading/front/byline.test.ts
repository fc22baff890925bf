import { readByline } from "./byline.ts";

const person = (name: string): unknown => ({ name, kind: "PERSON" });
const organisation = (name: string): unknown => ({ name, kind: "ORGANISATION" });

test.each([
  ["Par Philippe Martin", [person("Philippe Martin")]],
  [
    "By Desmond Parrick-Vale and Ottoline Graeve",
    [person("Desmond Parrick-Vale"), person("Ottoline Graeve")],
  ],
  ["Par Jeanne Roux, envoyée spéciale à Lomnic, et Paul Gris", [person("Jeanne Roux"), person("Paul Gris")]],
  ["Par AFP", [organisation("AFP")]],
  ["Par La rédaction", [organisation("La rédaction")]],
  ["Par Rédaction internationale", [organisation("Rédaction internationale")]],
  ["By JERUSALEM POST STAFF", [organisation("JERUSALEM POST STAFF")]],
  ["By Telegraph Sport", [organisation("Telegraph Sport")]],
  ["Written by Jane Doe | 3 June 2025", [person("Jane Doe")]],
  ["By Anna Smith, 03/04/2024", [person("Anna Smith")]],
  ["Par Anna Verel - 12.03.2024 à 14h30", [person("Anna Verel")]],
  ["Par Jean de La Fontaine", [person("Jean de La Fontaine")]],
])("%s", (line, authors) => {
  expect(readByline(line)).toEqual(authors);
});

test.each([
  "Par la rédaction de cet accord, les parties ont montré leur bonne volonté.",
  "Par ailleurs, le ministre a démissionné.",
  "By then it was too late.",
  "Philippe Martin",
])("no byline: %s", (line) => {
  expect(readByline(line)).toEqual([]);
});
