import fc from "fast-check";
import { awkwardText } from "./awkward-text.fixture.ts";
import { canonicalContent } from "./claim-content.ts";
import type { ClaimContent } from "./claim-content.ts";
import { ClaimKind, Stance } from "./claim-state.ts";

const orNull = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const anchor = fc.record({
  exact: awkwardText,
  prefix: awkwardText,
  suffix: awkwardText,
  start: fc.nat(),
  end: fc.nat(),
});
const link = fc.record({ sourceId: fc.uuid(), verb: orNull(awkwardText), anchor: orNull(anchor) });
const appearance = fc.record({
  articleRevisionId: fc.uuid(),
  anchor,
  attribution: fc.array(link, { maxLength: 3 }),
});
const evidence = fc.record({
  stance: fc.constantFrom(...Object.values(Stance)),
  sourceId: orNull(fc.uuid()),
  articleRevisionId: orNull(fc.uuid()),
  anchor: orNull(anchor),
  url: orNull(fc.webUrl()),
  excerpt: orNull(awkwardText),
  note: orNull(awkwardText),
});
const content: fc.Arbitrary<ClaimContent> = fc.record({
  text: awkwardText,
  language: fc.constantFrom("fr", "en", "ar"),
  kind: fc.constantFrom(...Object.values(ClaimKind)),
  topics: fc.array(awkwardText, { maxLength: 4 }),
  verdict: orNull(fc.record({ rating: fc.string(), rationale: awkwardText })),
  appearances: fc.array(appearance, { maxLength: 3 }),
  evidence: fc.array(evidence, { maxLength: 3 }),
});

/** The same value with every object's keys inserted in the opposite order. */
function withKeysReversed<T>(value: T): T {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(withKeysReversed) as T;
  const fields = Object.entries(value).map(([key, field]) => [key, withKeysReversed(field)]);
  return Object.fromEntries(fields.reverse()) as T;
}

type Path = readonly (string | number)[];

/** The ways to everything that is not an object or a list. */
function leavesOf(value: unknown, path: Path = []): Path[] {
  if (value === null || typeof value !== "object") return [path];
  return Object.entries(value).flatMap(([key, field]) => leavesOf(field, [...path, key]));
}

/** A copy in which the value at the path is another one. */
function changedAt<T>(value: T, [key, ...rest]: Path): T {
  if (key === undefined) {
    const changed = typeof value === "number" ? value + 1 : `${String(value)}+`;
    return changed as T;
  }
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string | number, unknown>;
  copy[key] = changedAt(copy[key], rest);
  return copy as T;
}

const example: ClaimContent = {
  text: "Le traité « entre » en vigueur.",
  language: "fr",
  kind: "FACT",
  topics: ["traités", "Asie"],
  verdict: null,
  appearances: [],
  evidence: [],
};

describe("canonical content", () => {
  test("has sorted keys, no white space and its form", () => {
    expect(canonicalContent(example)).toBe(
      '{"appearances":[],"evidence":[],"form":"claim-content/1","kind":"FACT","language":"fr",' +
        '"text":"Le traité « entre » en vigueur.","topics":["Asie","traités"],"verdict":null}',
    );
  });

  test("the order of keys does not matter", () => {
    fc.assert(
      fc.property(content, (one) => {
        expect(canonicalContent(withKeysReversed(one))).toBe(canonicalContent(one));
      }),
    );
  });

  test("the order in which topics, appearances and evidence were added does not matter", () => {
    const shuffled = content.chain((one) =>
      fc.record({
        one: fc.constant(one),
        topics: fc.shuffledSubarray([...one.topics], { minLength: one.topics.length }),
        appearances: fc.shuffledSubarray([...one.appearances], { minLength: one.appearances.length }),
        evidence: fc.shuffledSubarray([...one.evidence], { minLength: one.evidence.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ one, ...lists }) => {
        expect(canonicalContent({ ...one, ...lists })).toBe(canonicalContent(one));
      }),
    );
  });

  test("any change of any field matters", () => {
    fc.assert(
      fc.property(content, (one) => {
        const before = canonicalContent(one);
        for (const path of leavesOf(one)) expect(canonicalContent(changedAt(one, path))).not.toBe(before);
      }),
      { numRuns: 40 },
    );
  });

  test("taking an item away matters", () => {
    fc.assert(
      fc.property(content, fc.constantFrom("topics", "appearances", "evidence"), (one, list) => {
        fc.pre(one[list].length > 0);
        expect(canonicalContent({ ...one, [list]: one[list].slice(1) })).not.toBe(canonicalContent(one));
      }),
    );
  });

  test("the order of an attribution chain matters", () => {
    const place = { exact: "a", prefix: "", suffix: "", start: 0, end: 1 };
    const [agency, minister] = ["agency", "minister"].map((sourceId) => ({
      sourceId,
      verb: null,
      anchor: null,
    }));
    const attributed = (...attribution: NonNullable<typeof agency>[]) =>
      canonicalContent({ ...example, appearances: [{ articleRevisionId: "r", anchor: place, attribution }] });
    expect(attributed(agency!, minister!)).not.toBe(attributed(minister!, agency!));
  });

  test("strings are verbatim: composed and decomposed letters are different content", () => {
    const composed = canonicalContent({ ...example, text: "\u00e9" });
    expect(canonicalContent({ ...example, text: "e\u0301" })).not.toBe(composed);
  });

  test("fields that approval does not cover do not enter", () => {
    const row = { ...example, version: 7, state: "APPROVED" };
    expect(canonicalContent(row)).toBe(canonicalContent(example));
  });
});
