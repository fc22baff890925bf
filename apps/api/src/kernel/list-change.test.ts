import { changedList } from "./list-change.ts";

test("what stays keeps its order, and what is new comes behind it", () => {
  expect(changedList(["Port", "Sea", "Fish"], { add: ["Ships"], remove: ["sea"] })).toEqual([
    "Port",
    "Fish",
    "Ships",
  ]);
});

test("what is taken away and given at once is given", () => {
  expect(changedList(["port"], { add: ["Port"], remove: ["PORT"] })).toEqual(["Port"]);
});
