import { offeredTopics } from "./offered-topics.ts";

const health = {
  nameFr: "Santé",
  nameEn: "Health",
  words: ["Health", "Public health", "Santé"],
  retiredAt: null,
};

test("a topic is offered once, by its name in the reader's language, and what has no term after it", () => {
  const inUse = ["Public health", "Harbours"];
  expect(offeredTopics({ terms: [health], inUse, language: "fr" })).toEqual([
    { value: "Santé", label: "Santé" },
    { value: "Harbours", label: "Harbours" },
  ]);
});

test("a retired topic is not offered, whatever still has it", () => {
  const terms = [{ ...health, retiredAt: "2026-01-01T00:00:00.000Z" }];
  expect(offeredTopics({ terms, inUse: ["Health"], language: "en" })).toEqual([]);
});
