import { isOwnNewsroom } from "./newsroom.ts";

test.each([
  "La rédaction",
  "LA RÉDACTION",
  "Rédaction internationale",
  "Rédaction web",
  "Notre rédaction",
  "L’équipe éditoriale",
  "Our staff",
  "Staff",
  "Staff Writer",
  "The editors",
  "The Newsroom",
  "News desk",
])("%s is the newsroom of whoever publishes it", (name) => {
  expect(isOwnNewsroom(name)).toBe(true);
});

test.each([
  "Rédaction du Monde",
  "Rédaction de Mediapart",
  "Camille Brossard",
  "Agence France-Presse",
  "The Guardian",
  "General Staff of Orvane",
  "Staff Sergeant Doe",
])("%s is somebody's name", (name) => {
  expect(isOwnNewsroom(name)).toBe(false);
});
