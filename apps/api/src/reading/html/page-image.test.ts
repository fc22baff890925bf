import { creditIn } from "./image-credit.ts";
import { pageWith, readPage } from "./page.fixture.ts";

const sourceUrl = "https://quai.example/canal";

test.each([
  ["The lock at dawn. Photo: Lise Aubrac/Le Quai", "The lock at dawn.", "Lise Aubrac/Le Quai"],
  ["The lock at dawn (AP Photo/Lise Aubrac)", "The lock at dawn", "AP Photo/Lise Aubrac"],
  ["L’écluse à l’aube. Crédit photo : Lise Aubrac", "L’écluse à l’aube.", "Lise Aubrac"],
  ["L’écluse à l’aube © Lise Aubrac", "L’écluse à l’aube", "Lise Aubrac"],
  ["L’écluse à l’aube. Lise Aubrac / AFP", "L’écluse à l’aube.", "Lise Aubrac / AFP"],
  ["Photo: Lise Aubrac", null, "Lise Aubrac"],
  ["The lock at dawn", "The lock at dawn", null],
])("%s", (words, caption, credit) => {
  expect(creditIn(words)).toEqual({ caption, credit });
});

test("an article's pictures are references with caption and credit, each with its place in the page", () => {
  const html = pageWith({
    head: `<meta property="og:image" content="/lead.jpg">`,
    between: `<figure><img data-src="/lock.jpg" src="data:image/gif;base64,R0"><figcaption>The lock at dawn. Photo: Lise Aubrac</figcaption></figure>`,
  });
  const { findings, images } = readPage(html, { sourceUrl });
  expect(images).toEqual([
    { url: "https://quai.example/lead.jpg", caption: null, credit: null },
    { url: "https://quai.example/lock.jpg", caption: "The lock at dawn.", credit: "Lise Aubrac" },
  ]);
  for (const [field, written] of [
    ["images", "/lock.jpg"],
    ["images.caption", "The lock at dawn."],
    ["images.credit", "Lise Aubrac"],
  ] as const) {
    const finding = findings.findLast((one) => one.field === field);
    expect(html.slice(finding?.origin?.start, finding?.origin?.end)).toBe(written);
    expect(finding?.disagreesWith).toEqual([]);
  }
});

test("a picture without a caption is not given the next one's", () => {
  const { images } = readPage(
    pageWith({
      before: `<p><img src="/a.jpg"></p>`,
      after: `<figure><img src="/b.jpg"><figcaption>The bridge</figcaption></figure>`,
    }),
    { sourceUrl },
  );
  expect(images).toEqual([
    { url: "https://quai.example/a.jpg", caption: null, credit: null },
    { url: "https://quai.example/b.jpg", caption: "The bridge", credit: null },
  ]);
});

test("only web addresses are references", () => {
  const { images } = readPage(
    pageWith({ between: `<figure><img src="javascript:alert(1)"><img src="file:///etc/passwd"></figure>` }),
    { sourceUrl },
  );
  expect(images).toEqual([]);
});
