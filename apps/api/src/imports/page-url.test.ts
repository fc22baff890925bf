import { pageUrlOf } from "./page-url.ts";

const page = "https://www.news.example/2024/treaty?utm_source=mail";

test.each([
  ["the same without what a newsletter added", "https://www.news.example/2024/treaty"],
  ["the same without www", "https://news.example/2024/treaty"],
])("a page says that its address is %s", (_what, canonical) => {
  expect(pageUrlOf(page, canonical)).toBe(canonical);
});

test.each([
  ["nothing", null],
  ["no address", "treaty"],
  ["another site's, whose copy it is", "https://agency.example/treaty"],
  ["the home page, by mistake", "https://www.news.example/"],
  ["no page of the web", "ftp://www.news.example/2024/treaty"],
])("a page that says %s is known by its own address", (_what, canonical) => {
  expect(pageUrlOf(page, canonical)).toBe(page);
});
