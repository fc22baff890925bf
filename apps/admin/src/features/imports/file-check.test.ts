import { faultOf } from "./file-check.ts";

test.each([
  ["post.eml", 10, null],
  ["PAGE.HTML", 10, null],
  ["capture.warc.gz", 10, null],
  ["picture.png", 10, "otherKind"],
  ["no-ending", 10, "otherKind"],
  ["page.html", 0, "empty"],
  ["page.html", 10 * 1024 * 1024, null],
  ["page.html", 10 * 1024 * 1024 + 1, "tooLarge"],
])("%s of %d bytes: %s", (name, size, fault) => {
  expect(faultOf({ name, size })).toBe(fault);
});
