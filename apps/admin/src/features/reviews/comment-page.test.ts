import { pagesIn, withOneMore } from "./comment-page.ts";

test.each([
  [undefined, 1],
  ["3", 3],
  ["0", 1],
  ["-4", 1],
  ["many", 1],
  ["999999", 50],
])("an address that says %j asks for %i pages of comments", (comments, pages) => {
  expect(pagesIn({ comments })).toBe(pages);
});

test("the way to earlier comments keeps what else the address says", () => {
  const here = new URL("https://desk.example/reviews/rev_1?queue=mine&comments=2#comment-cmt_1");
  expect(withOneMore(here)).toBe("/reviews/rev_1?queue=mine&comments=3#comment-cmt_1");
  expect(withOneMore(new URL("https://desk.example/reviews/rev_1"))).toBe("/reviews/rev_1?comments=2");
});
