import { correctionReason, type CorrectedSource } from "./source-correction.ts";

const merge: CorrectedSource = {
  kind: "MERGED",
  mergedName: "Коммерсантъ",
  keptName: "Kommersant",
  shownName: "Kommersant",
  reason: null,
};

test("the public is told which sources are one, and what they are called", () => {
  expect(correctionReason(merge, "en")).toBe(
    "“Коммерсантъ” and “Kommersant” are one source, named “Kommersant” from now on.",
  );
  expect(correctionReason({ ...merge, reason: "Même journal." }, "fr")).toBe(
    "«\u00a0Коммерсантъ\u00a0» et «\u00a0Kommersant\u00a0» sont une seule source, désormais nommée «\u00a0Kommersant\u00a0». Même journal.",
  );
});

test("two of one name are not told apart by it", () => {
  const same = { ...merge, mergedName: "AFP", keptName: "AFP", shownName: "AFP" };
  expect(correctionReason(same, "en")).toBe("Two sources called “AFP” are one.");
  expect(correctionReason(same, "fr")).toBe("Deux sources nommées «\u00a0AFP\u00a0» n’en sont qu’une.");
});

test("and that they are two after all", () => {
  expect(correctionReason({ ...merge, kind: "PARTED" }, "en")).toBe(
    "“Коммерсантъ” and “Kommersant” are two sources, and “Коммерсантъ” is named again.",
  );
});

test("a long reason is cut where the record ends", () => {
  const told = correctionReason({ ...merge, reason: "𝔞".repeat(4_000) }, "en");
  expect([...told]).toHaveLength(4_000);
  expect(told.endsWith("𝔞…")).toBe(true);
});
