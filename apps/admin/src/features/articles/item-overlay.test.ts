import { noOverlay, overlaid, withDecided, withFetched, withReopened } from "./item-overlay.ts";
import type { ClaimItem, SuggestionItem } from "./text-item.ts";

const suggestion = (id: string, start: number) =>
  ({ type: "suggestion", id, start, end: start + 5 }) as SuggestionItem;
const claim = (id: string, start: number, state = "DRAFT") =>
  ({ type: "claim", id, start, end: start + 5, state }) as ClaimItem;
const read = [suggestion("a", 0), suggestion("b", 10)];
const ids = (items: readonly { id: string }[]) => items.map(({ id }) => id);

test("where nothing was decided the page is as it was read", () => {
  expect(overlaid(read, noOverlay)).toBe(read);
});

test("an accepted suggestion is a claim at its place, a dismissed one is gone", () => {
  const accepted = withDecided(noOverlay, "a", claim("app", 0));
  expect(ids(overlaid(read, accepted))).toEqual(["app", "b"]);
  expect(ids(overlaid(read, withDecided(accepted, "b", "dismissed")))).toEqual(["app"]);
});

test("once the server tells of the claim, it is shown as the server has it", () => {
  const accepted = withDecided(noOverlay, "a", claim("app", 0));
  expect(overlaid([claim("app", 0, "IN_REVIEW"), suggestion("b", 10)], accepted)[0]).toMatchObject({
    id: "app",
    state: "IN_REVIEW",
  });
});

test("one that is taken back is open at its place, though the page was read anew without it", () => {
  const taken = withReopened(withDecided(noOverlay, "a", "dismissed"), suggestion("a", 0));
  expect(ids(overlaid([suggestion("b", 10)], taken))).toEqual(["a", "b"]);
  expect(ids(overlaid(read, withDecided(taken, "a", "dismissed")))).toEqual(["b"]);
});

test("what is fetched later stands where its words are", () => {
  expect(ids(overlaid(read, withFetched(noOverlay, [suggestion("late", 5)])))).toEqual(["a", "late", "b"]);
});
