import { InputCheck } from "../kernel/input-check.ts";
import { originAfter } from "./origin-edit.ts";
import type { Origin } from "./republication.store.ts";

const stated: Origin = {
  originalSourceId: "source",
  originalArticleId: null,
  originalUrl: null,
  evidence: "This article first appeared elsewhere.",
  knownBy: "STATED_IN_TEXT",
  confirmed: false,
  confirmedBy: null,
};

const after = (before: Origin | null, edit: Parameters<typeof originAfter>[2]["edit"]) =>
  originAfter(new InputCheck(), before, { edit, personId: "editor" });

describe("what an editor makes of an article's origin", () => {
  it("stays where the edit does not mention it, and goes where the edit says null", () => {
    expect(after(stated, undefined)).toBe(stated);
    expect(after(stated, null)).toBeNull();
  });

  it("keeps how it is known when it is only confirmed, and names who confirmed it", () => {
    expect(after(stated, { confirmed: true })).toEqual({ ...stated, confirmed: true, confirmedBy: "editor" });
  });

  it("is the editor's own word once another original is named", () => {
    expect(after(stated, { originalSourceId: "other" })).toMatchObject({
      originalSourceId: "other",
      knownBy: "EDITOR",
      confirmed: true,
      confirmedBy: "editor",
    });
  });

  it("is none when nothing is left of it", () => {
    expect(after(stated, { originalSourceId: null })).toBeNull();
  });

  it("can begin with an address alone, if it is one", () => {
    expect(after(null, { originalUrl: "https://example.org/a" })).toMatchObject({
      originalUrl: "https://example.org/a",
      knownBy: "EDITOR",
    });
    const check = new InputCheck();
    originAfter(check, null, { edit: { originalUrl: "nowhere" }, personId: "editor" });
    expect(check.fault).toMatchObject({ field: "republication.originalUrl" });
  });
});
