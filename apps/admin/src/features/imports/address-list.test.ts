import { addressesIn } from "./address-list.ts";

test("addresses stand one a line, whatever white space is around them, each once", () => {
  expect(addressesIn("  https://a.example/1\r\n\r\nhttps://b.example/2 \nhttps://a.example/1\n")).toEqual([
    "https://a.example/1",
    "https://b.example/2",
  ]);
});

test("what was typed without a scheme is on the web, and every other scheme is left for the API to refuse", () => {
  expect(addressesIn("example.org/a\nftp://example.org\njavascript:alert(1)")).toEqual([
    "https://example.org/a",
    "ftp://example.org",
    "javascript:alert(1)",
  ]);
});

test("nothing typed is no address", () => {
  expect(addressesIn(" \n ")).toEqual([]);
});
