import { askedWords } from "./asked-words.ts";

const uuid = "0199f3a2-7c11-7aaa-8bbb-0123456789ab";

test("ids are found in addresses of the desk and of its public pages", () => {
  const id = { by: "id", type: "Claim", uuid };
  expect(askedWords(`clm_${uuid}`).addresses).toEqual([id]);
  expect(askedWords(` https://desk.example/p/claims/clm_${uuid}?lang=fr `).addresses).toEqual([id]);
  expect(askedWords(uuid.toUpperCase()).addresses).toEqual([{ by: "id", type: null, uuid }]);
});

test("an article's address is looked for with and without its last slash and its place in the page", () => {
  expect(askedWords("https://www.lemonde.fr/a/b#c").addresses).toEqual([
    {
      by: "url",
      urls: ["https://www.lemonde.fr/a/b#c", "https://www.lemonde.fr/a/b", "https://www.lemonde.fr/a/b/"],
      host: "lemonde.fr",
    },
  ]);
});

test("words are words, whatever quotes stand around them", () => {
  expect(askedWords("« l’inflation » xyz_1 -").terms).toEqual(["l’inflation", "xyz_1"]);
  expect(askedWords("xyz_1").addresses).toEqual([]);
});

test("more than a search is refused", () => {
  expect(() => askedWords("a".repeat(501))).toThrow("500 characters");
});
