import { ApiUnreachable, GraphqlFailed, readFailure } from "./api-failure.ts";

test("an error screen learns from the digest alone that the API was unreachable", () => {
  const { digest } = new ApiUnreachable("connection refused");
  expect(readFailure({ digest })).toEqual({ kind: "unreachable", reference: undefined });
});

test("a denial is told apart from a fault, and both carry the request's id", () => {
  const denial = new GraphqlFailed(["Not allowed"], ["FORBIDDEN"], "req-7");
  const fault = new GraphqlFailed(["Unexpected error"], ["INTERNAL_SERVER_ERROR"], "req-8");
  expect(readFailure({ digest: denial.digest })).toEqual({ kind: "forbidden", reference: "req-7" });
  expect(readFailure({ digest: fault.digest })).toEqual({ kind: "unexpected", reference: "req-8" });
});

test.each([undefined, "broken", {}, { digest: 7 }, new Error("no digest")])(
  "an error from elsewhere is unexpected: %p",
  (error) => {
    expect(readFailure(error)).toEqual({ kind: "unexpected", reference: undefined });
  },
);

test("the digest that Next gives to other errors is the reference", () => {
  expect(readFailure({ digest: "3141592" })).toEqual({ kind: "unexpected", reference: "3141592" });
});
