import { initialsOf } from "./initials.ts";

test.each([
  ["Ada Lovelace", "AL"],
  ["  jean-luc   de  la tour ", "JT"],
  ["Élodie", "É"],
  ["e\u0301lodie Roux", "E\u0301R"],
  ["Kim (Desk) Ho", "KH"],
  ["42", ""],
  ["", ""],
])("%p gives %p", (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
