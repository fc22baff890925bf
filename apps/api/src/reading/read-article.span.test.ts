import fc from "fast-check";
import { awkwardText } from "../../../../packages/shared/src/awkward-text.fixture.ts";
import { readArticle } from "./read-article.ts";
import type { Reading } from "./reading.ts";
import { twin, twinPage } from "./twin.fixture.ts";

const verbatim = new Set(["title", "authors", "publisher", "regions", "topics", "rights.contact"]);

function slice(text: string, { start, end }: { start: number; end: number }): string {
  return Array.from(text).slice(start, end).join("");
}

function expectTrueSpans(raw: string, reading: Reading): void {
  const length = Array.from(raw).length;
  for (const { origin } of [...reading.findings, ...reading.setAside]) {
    if (origin === null) continue;
    expect(origin.start).toBeGreaterThanOrEqual(0);
    expect(origin.end).toBeGreaterThan(origin.start);
    expect(origin.end).toBeLessThanOrEqual(length);
  }
  for (const { anchor, attribution } of reading.suggestions) {
    expect(slice(reading.body, anchor)).toBe(anchor.exact);
    for (const { anchor: named } of attribution) expect(slice(reading.body, named)).toBe(named.exact);
  }
}

function expectVerbatim(raw: string, reading: Reading): void {
  for (const { field, value, origin } of reading.findings) {
    if (verbatim.has(field) && origin !== null) expect(slice(raw, origin)).toBe(value);
  }
}

/** Words of two code units for one code point, so that counting the wrong ones is noticed. */
const astral = fc.array(fc.constantFrom("😀", "𝒜", "👩‍👩‍👧‍👦", "mot", "l’été"), { minLength: 1, maxLength: 8 });

test("what was read stands where it is said to, however many astral characters stand above it", () => {
  fc.assert(
    fc.property(astral, (words) => {
      const raw = `${words.join(" ")}\n\n${twin}`;
      const reading = readArticle({ text: raw });
      if (reading.kind !== "read") throw new Error(reading.message);
      expectTrueSpans(raw, reading);
      expectVerbatim(raw, reading);
      const byField = new Map(reading.findings.map(({ field, origin }) => [field, origin]));
      const date = byField.get("publishedAt");
      expect(date && slice(raw, date)).toBe("3 mars 2023");
      expect(reading.suggestions.length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});

test("in a page too", () => {
  fc.assert(
    fc.property(astral, (words) => {
      const raw = `<!-- ${words.join(" ")} -->${twinPage()}`;
      const reading = readArticle({ html: raw });
      if (reading.kind !== "read") throw new Error(reading.message);
      expectTrueSpans(raw, reading);
      for (const { field, origin, value } of reading.findings) {
        if (field === "authors" && origin !== null) expect(slice(raw, origin)).toContain(value);
      }
    }),
    { numRuns: 15 },
  );
});

test("any text at all is read with true spans, or refused with a reason", () => {
  fc.assert(
    fc.property(awkwardText, fc.boolean(), (raw, isHtml) => {
      const reading = readArticle(isHtml ? { html: raw } : { text: raw });
      if (reading.kind === "read") expectTrueSpans(raw, reading);
      else expect(reading.message).toMatch(/\.$/);
    }),
    { numRuns: 400 },
  );
});

test("any words between the quotation marks of a report give a true anchor", () => {
  const said = fc.array(fc.constantFrom("😀", "mot", "été", "’", "12", "%", "navires", "é"), {
    minLength: 4,
    maxLength: 30,
  });
  fc.assert(
    fc.property(said, fc.constantFrom("«»", "“”", "‘’", '""'), (words, [open = "", close = ""]) => {
      const text = `Titre du jour ici\n\n${open}${words.join(" ")}${close}, a déclaré Jeanne Roux. ${"Suite. ".repeat(20)}`;
      const reading = readArticle({ text });
      if (reading.kind === "read") expectTrueSpans(text, reading);
    }),
  );
});
