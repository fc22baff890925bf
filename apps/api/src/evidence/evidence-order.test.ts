import { ranked } from "./evidence-order.ts";

const rows = (...ranks: number[]) => ranks.map((rank, number) => ({ number, rank }));

test.each([
  [{ from: 2, to: 0 }, [{ number: 2, rank: -1 }]],
  [{ from: 0, to: 2 }, [{ number: 0, rank: 3 }]],
  [{ from: 2, to: 1 }, [{ number: 2, rank: 0.5 }]],
])(
  "a piece that is moved by %o gets a rank between its new neighbours, and the others keep theirs",
  (move, changed) => {
    expect(ranked(rows(0, 1, 2), move)).toEqual(changed);
  },
);

test("where no number lies between two neighbours, all are numbered anew", () => {
  const close = 1 + Number.EPSILON;
  expect(ranked(rows(1, close, 5), { from: 2, to: 1 })).toEqual([
    { number: 0, rank: 0 },
    { number: 2, rank: 1 },
    { number: 1, rank: 2 },
  ]);
});
