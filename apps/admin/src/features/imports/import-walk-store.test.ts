import { placeIn } from "./import-walk-store.ts";

const walk = ["a", "b", "c"].map((importId) => ({ importId, articleId: `art_${importId}` }));
const at = (id: string) => placeIn(walk, ({ importId }) => importId === id);

test("an import within a list has one before it and one after it", () => {
  expect(at("b")).toEqual({ position: 2, count: 3, previous: walk[0], next: walk[2] });
});

test("the list ends at both ends", () => {
  expect(at("a")?.previous).toBeUndefined();
  expect(at("c")?.next).toBeUndefined();
});

test("what is not in the list, or alone in it, leads nowhere", () => {
  expect(at("elsewhere")).toBeUndefined();
  expect(placeIn(walk.slice(0, 1), () => true)).toBeUndefined();
});
