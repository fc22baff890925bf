import { readArticle } from "../read-article.ts";

const words = "The minister said that the treaty was void.";
const read = (...paragraphs: string[]) => readArticle({ text: paragraphs.join("\n\n") }, { language: "en" });

describe("a statement of the original", () => {
  it("below an article, however short, is not front matter of nothing", () => {
    expect(read("A headline", words, "Original source: The Strait Agency")).toMatchObject({
      ...{ kind: "read", title: "A headline", body: words },
      republication: { originalSource: "The Strait Agency" },
    });
  });

  it("above an article is front matter", () => {
    const all = read("A headline", "By Anna Verel", "Original source: The Strait Agency", words, words);
    expect(all).toMatchObject({
      ...{ title: "A headline", body: `${words}\n\n${words}` },
      republication: { originalSource: "The Strait Agency" },
    });
  });
});
