import type { Page } from "./page-part.ts";
import { dayOf, linkOf, paragraphsOf, ratingLabel, verdictChip } from "./page-part.ts";

const french: Page = {
  publisher: { name: "The desk", url: "https://desk.example", base: "https://desk.example" },
  locale: "fr",
  chosen: null,
};

test.each([
  "javascript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "data:text/html,x",
  "//elsewhere.example",
  "/p",
  "",
])("%s is no address of the web, and stays words", (address) => {
  expect(linkOf("<words>", address).text).toBe("&lt;words&gt;");
});

test("an address of the web is a link, whatever is in it", () => {
  expect(linkOf("x", 'HTTPS://a.example/?"><script>').text).toBe(
    '<a href="HTTPS://a.example/?&quot;&gt;&lt;script&gt;" rel="noopener">x</a>',
  );
});

test("a rating is named in the page's language, unless the desk has a name of its own for it", () => {
  expect(ratingLabel({ rating: "false", label: "False" }, "en", french)).toBe("Faux");
  expect(ratingLabel({ rating: "false", label: "Utter nonsense" }, "en", french)).toBe("Utter nonsense");
  expect(verdictChip({ rating: "pinocchio", label: "Two noses" }, "en", french).text).toContain(
    '<span lang="en">Two noses</span>',
  );
});

test("the first of a month is an ordinal in French, by the day in UTC", () => {
  expect(dayOf("2026-05-01T23:30:00.000Z", french).text).toBe(
    '<time datetime="2026-05-01T23:30:00.000Z">1er mai 2026</time>',
  );
});

test("paragraphs end where a line is blank", () => {
  expect(paragraphsOf("a\nb\n \n\n<c>\n").map(({ text }) => text)).toEqual([
    "<p>a\nb</p>\n",
    "<p>&lt;c&gt;</p>\n",
  ]);
});
