import { chosenOf, noneChosen } from "./selection.ts";

const rows = (from: number, to: number, seen = "1") =>
  Array.from({ length: to - from }, (_, at) => ({ id: `clm_${from + at}`, seen }));
const idsOf = (some: readonly { id: string }[]) => some.map(({ id }) => id);

test("a row is chosen as it stands on the page, and on another page as it was seen there", () => {
  const first = chosenOf(["clm_1"], rows(0, 5), noneChosen);
  expect(first.seen).toEqual({ clm_1: "1" });
  expect(chosenOf(["clm_1", "clm_6"], rows(5, 10, "7"), first).seen).toEqual({ clm_1: "1", clm_6: "7" });
  expect(chosenOf(["clm_1"], rows(0, 5, "2"), first).seen).toEqual({ clm_1: "2" });
});

test("no more are chosen than a bulk change takes, and that is said", () => {
  const many = rows(0, 101);
  const chosen = chosenOf(idsOf(many), many, noneChosen);
  expect(Object.keys(chosen.seen)).toHaveLength(100);
  expect(chosen.isFull).toBe(true);
  expect(chosenOf(idsOf(many.slice(1)), many, chosen).isFull).toBe(false);
});
