import { pageKindOf } from "./page-kind.ts";

test.each([
  ["text/html", "", "HTML"],
  ["TEXT/HTML; charset=utf-8", "", "HTML"],
  ["application/xhtml+xml", "", "HTML"],
  ["text/plain;charset=utf-8", "<html>", "TEXT"],
  [null, "\n<!-- saved --><!DOCTYPE html><html>", "HTML"],
  ["application/octet-stream", '<?xml version="1.0"?><html xmlns="x">', "HTML"],
  [null, "%PDF-1.7", null],
  ["application/octet-stream", "PK\u0003\u0004", null],
  ["application/pdf", "<html>", null],
  ["image/png", "", null],
  ["application/json", "{}", null],
])("%s that begins with %j is %s", (type, text, kind) => {
  expect(pageKindOf(type, text)).toBe(kind);
});
