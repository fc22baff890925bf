import { boxHeight, boxWidth, nameLines, placedNetwork, smoothPath } from "./network-layout.ts";

const members = ["holding", "paper", "sister", "agency"].map((id) => ({ id }));
const network = {
  members,
  ownerships: [
    { ownerId: "holding", ownedId: "paper" },
    { ownerId: "holding", ownedId: "sister" },
  ],
  copyings: [
    { originalId: "agency", copierId: "paper" },
    { originalId: "paper", copierId: "agency" },
  ],
};

test("an owner stands left of what it owns, and no two boxes lie upon each other", () => {
  const { places, width, height } = placedNetwork(network);
  const [holding, paper, sister] = places;
  expect(holding?.x).toBeLessThan(Math.min(paper?.x ?? 0, sister?.x ?? 0));
  for (const [at, one] of places.entries()) {
    expect(one.x + boxWidth).toBeLessThanOrEqual(width);
    expect(one.y + boxHeight).toBeLessThanOrEqual(height);
    for (const other of places.slice(at + 1))
      expect(Math.abs(one.x - other.x) >= boxWidth || Math.abs(one.y - other.y) >= boxHeight).toBe(true);
  }
});

test("the same network is drawn the same, and two that copy each other have a line each way", () => {
  const placed = placedNetwork(network);
  expect(placedNetwork(structuredClone(network))).toEqual(placed);
  const copied = placed.links.filter(({ what }) => what === "copied");
  expect(copied.map(({ at }) => at)).toEqual([0, 1]);
  expect(smoothPath(copied[0]?.points ?? [])).not.toBe(smoothPath(copied[1]?.points ?? []));
});

test("a source of which nothing else is known stands alone", () => {
  const alone = placedNetwork({ members: [{ id: "paper" }], ownerships: [], copyings: [] });
  expect(alone.places).toHaveLength(1);
  expect(alone.width).toBeGreaterThanOrEqual(boxWidth);
});

test("a line goes from its first point to its last, and bends between", () => {
  const points = [
    { x: 0, y: 0 },
    { x: 10, y: 4 },
    { x: 20, y: 8 },
  ];
  expect(smoothPath(points)).toBe("M0.0 0.0Q10.0 4.0 20.0 8.0");
  expect(smoothPath(points.slice(0, 2))).toBe("M0.0 0.0L10.0 4.0");
  expect(smoothPath([])).toBe("");
});

test("names are broken between words, and what does not fit is left out visibly", () => {
  expect(nameLines("Le Phare")).toEqual(["Le Phare"]);
  expect(nameLines("Association internationale de la presse")).toEqual([
    "Association",
    "internationale de la…",
  ]);
  expect(nameLines("a".repeat(40))).toEqual([`${"a".repeat(20)}…`]);
});
