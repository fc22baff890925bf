import { edited, staysInPlace } from "./evidence-edit.ts";
import type { EvidenceRow } from "./evidence.store.ts";

const anchor = { exact: "the words", prefix: "", suffix: "", start: 0, end: 9 };

const row: EvidenceRow = {
  id: "evidence",
  position: 0,
  rank: 0,
  stance: "SUPPORTS",
  sourceId: "source",
  articleId: "article",
  articleRevisionId: "revision",
  revisionNumber: 1,
  textLength: 100,
  anchor,
  url: null,
  excerpt: "the words",
  note: "a note",
};

describe("editing evidence", () => {
  test("keeps what is left out and takes away what is null", () => {
    expect(edited(row, { note: null })).toMatchObject({ stance: "SUPPORTS", sourceId: "source", note: null });
    expect(edited(row, { sourceId: null, stance: null })).toMatchObject({
      stance: "SUPPORTS",
      sourceId: null,
    });
  });

  test("lets an excerpt taken from the anchor go with it, and keeps one that was written", () => {
    expect(edited(row, {}).excerpt).toBeNull();
    expect(edited({ ...row, excerpt: "other words" }, {}).excerpt).toBe("other words");
  });

  test("leaves the evidence in its place until an anchor or another article is given", () => {
    expect(staysInPlace(row, { note: "another" })).toBe(true);
    expect(staysInPlace(row, { articleId: "article" })).toBe(true);
    expect(staysInPlace(row, { articleId: "other" })).toBe(false);
    expect(staysInPlace(row, { articleId: null })).toBe(false);
    expect(staysInPlace(row, { anchor: null })).toBe(false);
    expect(staysInPlace(row, { anchor: { exact: "others" } })).toBe(false);
  });
});
