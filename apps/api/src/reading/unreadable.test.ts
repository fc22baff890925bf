import { readArticle } from "./read-article.ts";
import type { ReadingInput } from "./reading.ts";

const french = "Le président a déclaré que l’été sera chaud à Orléans.\n";

const cases: readonly (readonly [string, ReadingInput, string])[] = [
  ["nothing", { text: "" }, "EMPTY"],
  ["white space and invisible characters", { text: " \n\t\u00a0\u200b\ufeff" }, "EMPTY"],
  ["a page without a word", { html: "<html><body><script>go()</script></body></html>" }, "NO_BODY"],
  ["punctuation alone", { text: "--- ... !!!" }, "NO_BODY"],
  ["a PDF", { text: "%PDF-1.7\n\u0001\u0002\u0000\u0003stream" }, "BINARY"],
  ["control characters", { text: "\u0001\u0002\u0003\u0004".repeat(20) }, "BINARY"],
  ["more than five megabytes", { text: "é".repeat(2_700_000) }, "TOO_LARGE"],
  ["ten megabytes of page", { html: "<p>mot</p>".repeat(1_000_000) }, "TOO_LARGE"],
  ["a text longer than an article can be", { text: `Titre\n\n${"mot ".repeat(600_000)}` }, "TOO_LARGE"],
  [
    "UTF-8 read as Windows-1252",
    { text: Buffer.from(french.repeat(3), "utf8").toString("latin1") },
    "WRONG_ENCODING",
  ],
  [
    "Latin-1 read as UTF-8",
    { text: Buffer.from(french.repeat(3), "latin1").toString("utf8") },
    "WRONG_ENCODING",
  ],
  ["UTF-16 read as UTF-8", { text: Buffer.from(french, "utf16le").toString("utf8") }, "WRONG_ENCODING"],
];

test.each(cases)("%s is refused, with what to do about it", (_, input, code) => {
  expect(readArticle(input)).toMatchObject({
    kind: "unreadable",
    code,
    message: expect.stringMatching(/\.$/),
  });
});

test("an article that prints a few damaged letters as an example is read", () => {
  const text = `Pourquoi les accents se perdent\n\n${french.repeat(20)}\n\nOn voit alors « Ã© » ou « Ã¨ » à leur place.`;
  expect(readArticle({ text }).kind).toBe("read");
});

/** Generous bounds, of the processor's time, which a busy machine does not lengthen: what they catch takes minutes. */
const costly: readonly (readonly [string, ReadingInput])[] = [
  ["fifty thousand paragraphs", { text: manyParagraphs("\n\n", "") }],
  ["fifty thousand lines", { text: manyParagraphs("\n", "") }],
  ["a page of fifty thousand paragraphs", { html: `<article>${manyParagraphs("</p>", "<p>")}</article>` }],
  ["a page nested thirty thousand deep", { html: "<div>".repeat(30_000) + "un texte profond ".repeat(30) }],
  ["a page of nothing but opening brackets", { html: "<".repeat(500_000) }],
  ["unfinished Markdown links", { text: "[a](".repeat(100_000) }],
  ["unclosed quotation marks", { text: `Titre\n\n${"« a ".repeat(300_000)}` }],
];

function manyParagraphs(after: string, before: string): string {
  return Array.from({ length: 50_000 }, (_, i) => `${before}Paragraphe ${i} sans rien de neuf.${after}`).join(
    "",
  );
}

test.each(costly)("%s are worked through in seconds", (_, input) => {
  const begun = process.cpuUsage();
  readArticle(input);
  expect(process.cpuUsage(begun).user / 1_000).toBeLessThan(15_000);
});
