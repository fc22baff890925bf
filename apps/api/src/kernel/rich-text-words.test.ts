import fc from "fast-check";
import { asRichText, richTextWords } from "./rich-text-words.ts";

test.each([
  "Two logs say so.",
  "One.\nTwo.\n\nThree.",
  'It says "so" & <b>more</b>.',
  "- a\n- b\n\n1. c\n2. d",
  "1991. It was closed.",
  "So [1].\n\n[1]: https://a.example",
])("%j reads as it was written", (source) => expect(richTextWords(source, "en")).toBe(source));

test.each<[what: string, source: string, words: string]>([
  ["emphasis", "It is **not** *so*.", "It is not so."],
  ["a link", "See [the log](https://a.example/l).", "See the log (https://a.example/l)."],
  ["an address for its words", "[https://a.example/é](https://a.example/%C3%A9)", "https://a.example/é"],
  ["an address in angle brackets", "<https://a.example/é>", "https://a.example/é"],
  ["a mailbox", "Ask [us](mailto:a@b.example), <a@b.example>.", "Ask us (a@b.example), a@b.example."],
  ["a link that leads nowhere", "[a](javascript:b)", "[a](javascript:b)"],
  ["two lines", "One.  \nTwo.\\\nThree.", "One.\nTwo.\nThree."],
  ["a quotation", "He said:\n\n> So it *is*.\n>\n> Twice.", "He said:\n\n“So it is.\n\nTwice.”"],
  ["a quotation in quotation marks", "> «So it is.»", "«So it is.»"],
  [
    "a list with a quotation and a list in it",
    "1. a\n   > b\n2. c\n   - d\n     e\n   - f",
    "1. a\n   “b”\n2. c\n   - d\n     e\n   - f",
  ],
])("in plain words, %s", (_, source, words) => expect(richTextWords(source, "en")).toBe(words));

test("a quotation in French has French quotation marks", () =>
  expect(richTextWords("> Oui.", "fr-CA")).toBe("«\u00a0Oui.\u00a0»"));

test.each([
  "Checks: “False” (1, 1–5)",
  "It _was_ closed, see [here](https://a.example) & &amp; <https://a.example> \\a",
  "1991. closed\n\n> said\n- a\n+ b\n5*3*2 ![x](y)",
])("the plain words %j of elsewhere become rich text that reads so", (plain) =>
  expect(richTextWords(asRichText(plain), "en")).toBe(plain),
);

test("whatever words come from elsewhere read as they stand", () => {
  const piece = fc.constantFrom(
    ..."ab *_[]()<>&!\\`#-+.1:~=|'\"/".split(""),
    "\n\n",
    "\n",
    "https://a.b",
    "&lt;",
  );
  const plain = fc
    .array(piece, { maxLength: 30 })
    .map((parts) => parts.join("").trim())
    // Neither spaces at the ends of lines nor the count of empty lines is something that readers see.
    .map((text) => text.replace(/[ \t]*\n[ \t]*/g, "\n").replace(/\n{3,}/g, "\n\n"));
  fc.assert(
    fc.property(plain, (text) => richTextWords(asRichText(text), "en") === text),
    { numRuns: 2_000 },
  );
});
