import type { Reading } from "../reading/reading.ts";
import { titled } from "./title.ts";

const reading = (title: string | null, body: string): Reading => ({
  kind: "read",
  title,
  standfirst: null,
  authors: [],
  publisher: null,
  publishedAt: null,
  updatedAt: null,
  language: null,
  url: null,
  canonicalUrl: null,
  regions: [],
  images: [],
  topics: [],
  body,
  bodyHtml: "",
  republication: null,
  rights: {
    holder: null,
    credit: null,
    notice: null,
    terms: null,
    contact: null,
    disclaimer: null,
    permission: "METADATA_ONLY",
    licence: null,
    conditions: [],
    ground: "UNKNOWN",
    permissionBasis: null,
    statements: [],
  },
  findings: [],
  setAside: [],
  suggestions: [],
});

describe("the title of an imported article", () => {
  test("is the one that was read", () => {
    expect(titled(reading("Peace at last", "A body."))).toEqual({ title: "Peace at last", findings: [] });
  });

  test("is the first words of the text where none was read, and a finding says so", () => {
    const { title, findings } = titled(reading(null, `${"word ".repeat(40)}end.\n\nMore.`));
    expect(title).toBe(`${"word ".repeat(16).trim()}…`);
    expect(findings).toEqual([
      expect.objectContaining({ field: "title", value: title, method: "detected", origin: null }),
    ]);
    expect(findings[0]?.remark).toBe("FIRST_WORDS");
  });

  test("takes a short first paragraph whole, and no more than that paragraph", () => {
    expect(titled(reading(null, "Only this.\n\nNot that.")).title).toBe("Only this.");
  });

  test("never cuts a letter in two", () => {
    const { title } = titled(reading(null, "😀".repeat(200)));
    expect(title).toBe(`${"😀".repeat(80)}…`);
  });
});
