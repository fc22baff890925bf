import { annotationOf } from "./annotation.document.ts";

const publisher = { name: "The Desk", url: "https://desk.example", base: "https://desk.example" };
const claim = { id: "clm_1", text: "It was closed.", language: "en" };
const article = { id: "art_1", url: "https://outlet.example/1", canonicalUrl: null };
const anchor = { prefix: "The ", exact: "bridge 🚲", suffix: " was", start: 4, end: 12 };
const of = (exact: string) =>
  annotationOf(
    {
      id: "app_1",
      anchor: { ...anchor, exact },
      article,
      revision: { createdAt: "2026-01-01T00:00:00.000Z" },
    },
    { claim, publisher, id: "https://desk.example/c" },
  );

test("a quote and its position are two ways to the same words", () => {
  expect(of("bridge 🚲")).toMatchObject({
    target: {
      source: "https://outlet.example/1",
      selector: [
        { type: "TextQuoteSelector", exact: "bridge 🚲", prefix: "The ", suffix: " was" },
        { type: "TextPositionSelector", start: 4, end: 12 },
      ],
    },
  });
});

test("a quote that was cut short is not offered as all of the passage", () => {
  expect(of("bridge")).toMatchObject({
    target: { selector: [{ type: "TextPositionSelector", start: 4, end: 12 }] },
  });
});
