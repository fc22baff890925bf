import { clusterLayout } from "./cluster-layout.ts";

const members = [
  { id: "first", copiedFromId: null },
  { id: "second", copiedFromId: "first" },
  { id: "third", copiedFromId: "first" },
];

describe("the picture of a cluster", () => {
  it("is a time line: the earliest stands at the left, and none on another", () => {
    const { nodes, width } = clusterLayout(members);
    expect(nodes.map(({ id }) => id)).toEqual(["first", "second", "third"]);
    const places = nodes.map(({ x }) => x);
    expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
    expect(Math.max(...places)).toBeLessThan(width);
  });

  it("leads an arrow from the original to each copy", () => {
    const { arrows } = clusterLayout(members);
    expect(arrows.map(({ from, to }) => [from, to])).toEqual([
      ["first", "second"],
      ["first", "third"],
    ]);
    expect(arrows.every(({ path }) => /^M[\d.]+ [\d.]+ C/.test(path))).toBe(true);
  });

  it("leads it back where a copy came out before what it is a copy of", () => {
    const { arrows, nodes } = clusterLayout([
      { id: "early", copiedFromId: "late" },
      { id: "late", copiedFromId: null },
    ]);
    const start = Number(/^M([\d.]+)/.exec(arrows[0]?.path ?? "")?.[1]);
    expect(Math.abs(start - (nodes[1]?.x ?? 0))).toBeLessThan(10);
  });

  it("leads none to what is beyond its edge", () => {
    expect(clusterLayout([{ id: "alone", copiedFromId: "not here" }]).arrows).toEqual([]);
  });
});
