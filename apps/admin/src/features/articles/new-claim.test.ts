import { newClaim, toAppearance, toClaimInput } from "./new-claim.ts";

const anchor = { exact: "It made  46\ntonnes.", prefix: "2024: ", suffix: " It", start: 6, end: 25 };
const article = { id: "art_1", revisionNumber: 2 };

test("a claim begins with the words themselves, on one line", () => {
  expect(newClaim(anchor, "en")).toEqual({
    text: "It made 46 tonnes.",
    kind: "FIGURE",
    language: "en",
    attribution: [],
  });
});

test("words between quotation marks are taken for a quotation", () => {
  expect(newClaim({ ...anchor, exact: "« Nous n’avons rien caché »." }, "fr").kind).toBe("QUOTATION");
  expect(newClaim({ ...anchor, exact: "Nothing was hidden." }, "en").kind).toBe("FACT");
});

test("the appearance says where in which text the words stand, and who says them", () => {
  const claim = {
    ...newClaim(anchor, "en"),
    attribution: [
      { key: 1, source: { id: "src_1", name: "An agency" }, verb: " according to " },
      { key: 2, source: null, verb: "said" },
      { key: 3, source: { id: "src_2", name: "A minister" }, verb: "" },
    ],
  };
  expect(toAppearance({ article, anchor, claim })).toEqual({
    articleId: "art_1",
    revisionNumber: 2,
    anchor,
    attribution: [
      { sourceId: "src_1", verb: "according to" },
      { sourceId: "src_2", verb: null },
    ],
  });
});

test("the wording is sent without the spaces around it", () => {
  const claim = { ...newClaim(anchor, "en"), text: " It made 46 tonnes. " };
  expect(toClaimInput(claim)).toEqual({ text: "It made 46 tonnes.", kind: "FIGURE", language: "en" });
});
