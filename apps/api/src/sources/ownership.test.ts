import { ownedBy, ownersIn, standingAs } from "./ownership.ts";

const one = { ownerId: "a", since: "2012", until: null, statedAt: "https://register.example/a" };
const former = { ownerId: "b", since: "2001", until: "2012-03", statedAt: null };

test("whoever held it until a date that is known owns it no more", () => {
  expect(ownersIn([one, former])).toEqual(["a"]);
});

test("named by their ids alone, owners keep what is known of them, and former ones stay", () => {
  const added = { ownerId: "c", since: null, until: null, statedAt: null };
  expect(ownedBy(["c", "a", "a"], [one, former])).toEqual([one, former, added]);
  expect(ownedBy([], [one, former])).toEqual([former]);
});

test("a former owner who is named by id owns it again", () => {
  expect(ownedBy(["b"], [former])).toEqual([{ ...former, until: null }]);
});

test("of two owners that have become one, the one who owns it now is kept", () => {
  const now = new Map([["b", "a"]]);
  expect(standingAs([former, one], now)).toEqual([one]);
  expect(standingAs([one, former], now)).toEqual([one]);
});
