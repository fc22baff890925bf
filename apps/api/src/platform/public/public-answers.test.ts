import { TrustedDocuments } from "../documents/trusted-documents.ts";
import { publicAnswer, PublicAnswers, type Place } from "./public-answers.ts";
import { PublicState } from "./public-state.ts";

const text = "query Claim($id: ID!, $asOf: DateTime) {\n  claim(id: $id, asOf: $asOf) {\n    id\n  }\n}";
const document = new TrustedDocuments([text]).byText(text);
const answer = publicAnswer('{"data":{"claim":null}}', "application/json");

const desk = (bytesMax = 100_000) => {
  const state = new PublicState();
  state.heard();
  const answers = new PublicAnswers(state, { bytesMax, maxAgeSeconds: 15 });
  const place = (variables: Record<string, unknown> = { id: "1" }, accept = ""): Place | null => {
    if (document === null) throw new Error("The document is not known");
    return answers.placeFor({ document, variables, accept });
  };
  const isKept = (at: Place | null): boolean => at !== null && answers.at(at) !== null;
  return { state, answers, place, isKept };
};

const given = (place: Place | null): Place => {
  if (place === null) throw new Error("There is no place");
  return place;
};

test("an answer is given again until something changes", () => {
  const { state, answers, place, isKept } = desk();
  answers.keep(given(place()), answer);
  expect(isKept(place())).toBe(true);
  state.told({ kind: "REVIEW_QUEUE_CHANGED", reviewId: "1" });
  expect(isKept(place())).toBe(true);
  state.told({ kind: "PUBLIC_CHANGED" });
  expect(isKept(place())).toBe(false);
});

test("an answer whose reading began before a change is never kept under what comes after it", () => {
  const { state, answers, place, isKept } = desk();
  const before = given(place());
  state.told({ kind: "PUBLIC_CHANGED" });
  answers.keep(before, answer);
  expect(isKept(place())).toBe(false);
});

test("while nothing is heard there is no place, and what was kept before is not given after", () => {
  const { state, answers, place, isKept } = desk();
  const before = given(place());
  answers.keep(before, answer);
  state.lost();
  expect(place()).toBeNull();
  answers.keep(before, answer);
  state.heard();
  expect(isKept(place())).toBe(false);
});

test("before the first word there is no place", () => {
  const answers = new PublicAnswers(new PublicState(), { bytesMax: 1_000_000, maxAgeSeconds: 15 });
  expect(document && answers.placeFor({ document, variables: {}, accept: "" })).toBeNull();
});

test("variables are one whatever their order, and two when they or the types asked for differ", () => {
  const { answers, place, isKept } = desk();
  answers.keep(given(place({ id: "1", asOf: "2026-01-01" })), answer);
  expect(isKept(place({ asOf: "2026-01-01", id: "1", more: 3 }))).toBe(true);
  for (const other of [{ id: "1" }, { id: "1", asOf: null }, { id: 1, asOf: "2026-01-01" }])
    expect(isKept(place(other))).toBe(false);
  expect(isKept(place({ id: "1", asOf: "2026-01-01" }, "application/json"))).toBe(false);
});

test("memory has a bound: what was asked longest ago goes first, and what is too large is not kept", () => {
  const { answers, place, isKept } = desk(10_000);
  for (let id = 0; id < 20; id += 1) answers.keep(given(place({ id: String(id) })), answer);
  expect(isKept(place({ id: "0" }))).toBe(false);
  expect(isKept(place({ id: "19" }))).toBe(true);
  answers.keep(given(place({ id: "large" })), publicAnswer("x".repeat(20_000), "application/json"));
  expect(isKept(place({ id: "large" }))).toBe(false);
});
