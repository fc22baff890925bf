import { fromWholeWord, toWholeWord } from "./whole-words.ts";

test("a word that is cut at the beginning goes", () => {
  expect(fromWholeWord("ie, and taken into Port-Seline. ")).toBe("and taken into Port-Seline. ");
});

test("a word that is cut at the end goes", () => {
  expect(toWholeWord(" Orvania says that she was fishi")).toBe(" Orvania says that she was");
});

test("what begins or ends between two words stays whole there", () => {
  expect(fromWholeWord(" and taken")).toBe(" and taken");
  expect(toWholeWord(" says that ")).toBe(" says that ");
});

test("a word alone stays, with what stands around it", () => {
  expect(fromWholeWord("Seline ")).toBe("Seline ");
  expect(toWholeWord(" fishi")).toBe(" fishi");
  expect(fromWholeWord("")).toBe("");
  expect(toWholeWord("")).toBe("");
});
