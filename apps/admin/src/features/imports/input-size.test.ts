import { inputSize, kindOf } from "./input-size.ts";

test("a text up to five megabytes can be read", () => {
  expect(inputSize("words")).toEqual({ characters: 5, isTooLarge: false });
  expect(inputSize("a".repeat(5 * 1024 * 1024)).isTooLarge).toBe(false);
  expect(inputSize("a".repeat(5 * 1024 * 1024 + 1)).isTooLarge).toBe(true);
});

test("the limit counts bytes, not characters", () => {
  expect(inputSize("é".repeat(3 * 1024 * 1024)).isTooLarge).toBe(true);
});

test("a page's source is told from a text", () => {
  expect(kindOf("\n<!DOCTYPE html><html>")).toBe("html");
  expect(kindOf('<article class="a"><p>Words</p>')).toBe("html");
  expect(kindOf("## A title\n\n<https://example.org>")).toBe("text");
  expect(kindOf("")).toBe("text");
});
