import { highlightParts } from "./highlight-parts.ts";

test("what matched is told from what stands around it", () => {
  expect(highlightParts("the <mark>heavy</mark> water of <mark>Arak</mark>")).toEqual([
    { text: "the ", isMatch: false },
    { text: "heavy", isMatch: true },
    { text: " water of ", isMatch: false },
    { text: "Arak", isMatch: true },
  ]);
});

test("escaped letters are shown as they were written, once", () => {
  expect(highlightParts("A &amp;amp; B &lt;b&gt; <mark>l&#39;eau</mark>")).toEqual([
    { text: "A &amp; B <b> ", isMatch: false },
    { text: "l'eau", isMatch: true },
  ]);
});
