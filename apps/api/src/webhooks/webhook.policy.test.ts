import { consequenceOf, type Attempted } from "./webhook.policy.ts";

const attempted = (more: Partial<Attempted>): Attempted => ({
  accepted: false,
  status: 500,
  isTest: false,
  failures: 0,
  deliveredSince: false,
  ...more,
});
const waits = [5, 300];

test("what was taken is done with", () => {
  expect(consequenceOf(attempted({ accepted: true, status: 204 }), waits)).toEqual({ kind: "DELIVERED" });
});

test("what was not is tried again, after the wait that is due", () => {
  expect(consequenceOf(attempted({}), waits)).toEqual({ kind: "AGAIN", afterSeconds: 5 });
  expect(consequenceOf(attempted({ failures: 1, status: null }), waits)).toEqual({
    kind: "AGAIN",
    afterSeconds: 300,
  });
});

test("a receiver that took nothing from the first try to the last is disabled", () => {
  expect(consequenceOf(attempted({ failures: 2 }), waits)).toEqual({ kind: "GIVEN_UP", disables: "FAILING" });
  expect(consequenceOf(attempted({ failures: 2, deliveredSince: true }), waits)).toEqual({
    kind: "GIVEN_UP",
    disables: null,
  });
});

test("a receiver that says it is gone is believed at once", () => {
  expect(consequenceOf(attempted({ status: 410 }), waits)).toEqual({ kind: "GIVEN_UP", disables: "GONE" });
});

test("a test is tried once, and disables nothing", () => {
  expect(consequenceOf(attempted({ isTest: true, status: 410 }), waits)).toEqual({
    kind: "GIVEN_UP",
    disables: null,
  });
});
