import { orderOf } from "./copy-direction.ts";

const [morning, noon] = [new Date("2024-06-13T08:00:00Z"), new Date("2024-06-13T12:00:00Z")];
const order = (here: string | null, there: string | null) =>
  orderOf({ publishedAt: here, createdAt: noon }, { publishedAt: there, createdAt: morning });

describe("who was first", () => {
  it.each([
    ["2024-06-11", "2024-06-12"],
    ["2024-05", "2024-06-12"],
    ["2024-06-11", "2024-06-12T08:00:00Z"],
    ["2024-06-12T09:30:00+02:00", "2024-06-12T08:00:00Z"],
  ])("is told by dates: %s before %s", (earlier, later) => {
    expect(order(earlier, later)).toEqual({ order: -1, by: "DATES" });
    expect(order(later, earlier)).toEqual({ order: 1, by: "DATES" });
  });

  it.each([
    ["2024-06", "2024-06-12"],
    ["2024-06-12", "2024-06-12T08:00:00Z"],
    ["2024-06-12", null],
    [null, null],
  ])("is told by the order in which they came where dates cannot tell: %s and %s", (here, there) => {
    expect(order(here, there)).toMatchObject({ by: "ARRIVAL", order: noon.getTime() - morning.getTime() });
  });
});
