import type { MarkedClaimFragment, MarkedSuggestionFragment } from "../../gql/graphql.ts";
import { textItems } from "./text-item.ts";

const appearance = (id: string, revisionNumber: number, start: number) => ({
  id,
  revisionNumber,
  article: { id: "art_1" },
  anchor: { exact: "words", start, end: start + 5 },
  standing: null,
  attribution: [],
});

const claim = (id: string, nodes: Record<string, unknown>[]) =>
  ({
    id,
    text: id,
    language: "en",
    kind: "FACT",
    state: "DRAFT",
    appearances: { nodes },
  }) as unknown as MarkedClaimFragment;

const suggestion = (id: string, start: number) =>
  ({
    id,
    text: id,
    kind: "FIGURE",
    confidence: 0.5,
    proposedBy: "LANGUAGE_MODEL",
    anchor: { exact: "words", start, end: start + 5 },
    attribution: [{ verb: "said", source: { name: "A minister" } }],
  }) as unknown as MarkedSuggestionFragment;

const items = (claims: MarkedClaimFragment[], suggestions: MarkedSuggestionFragment[] = []) =>
  textItems({ id: "art_1", revisionNumber: 2, claims, suggestions });

test("claims and suggestions stand together in the order of the text", () => {
  const { placed } = items([claim("late", [appearance("app_1", 2, 90)])], [suggestion("sug_1", 10)]);
  expect(placed.map(({ id }) => id)).toEqual(["sug_1", "app_1"]);
  expect(placed[0]).toMatchObject({ proposedBy: "LANGUAGE_MODEL" });
  expect(placed[0]?.speakers).toEqual([{ verb: "said", name: "A minister" }]);
});

test("a claim that the text makes twice is marked twice", () => {
  const { placed } = items([claim("twice", [appearance("app_1", 2, 0), appearance("app_2", 2, 40)])]);
  expect(placed.map(({ id }) => id)).toEqual(["app_1", "app_2"]);
});

test("a claim that stands in an earlier text alone is told apart", () => {
  const { placed, earlier } = items([claim("moved", [appearance("app_1", 1, 0)])]);
  expect(placed).toEqual([]);
  expect(earlier).toEqual([{ claimId: "moved", text: "moved", state: "DRAFT", revisionNumber: 1 }]);
});

test("where other articles make the claim is not marked here", () => {
  const { placed, earlier } = items([
    claim("elsewhere", [{ ...appearance("app_1", 2, 0), article: { id: "art_2" } }]),
  ]);
  expect(placed).toEqual([]);
  expect(earlier).toEqual([]);
});

describe("words of an earlier text", () => {
  const standing = (found: string, more = {}) => ({
    standing: {
      class: found,
      alterations: [],
      start: 70,
      end: 77,
      words: "« words »",
      kept: false,
      revision: { number: 2 },
      ...more,
    },
  });

  test("are marked where they have gone, as long as they say the same", () => {
    const { placed, altered } = items([
      claim("moved", [{ ...appearance("app_1", 1, 0), ...standing("MOVED") }]),
    ]);
    expect(placed).toMatchObject([{ id: "app_1", exact: "« words »", start: 70, end: 77 }]);
    expect(altered).toEqual([]);
  });

  test("and are told apart with the difference where they do not", () => {
    const { placed, altered, earlier } = items([
      claim("altered", [
        { ...appearance("app_1", 1, 0), ...standing("ALTERED", { alterations: ["NUMBER"] }) },
      ]),
    ]);
    expect([placed, earlier]).toEqual([[], []]);
    expect(altered).toMatchObject([
      { claimId: "altered", change: { class: "ALTERED", before: "words", after: "« words »", kept: false } },
    ]);
  });

  test("that were last looked for in another text than the one shown count as of an earlier text", () => {
    const { placed, earlier } = items([
      claim("old", [{ ...appearance("app_1", 1, 0), ...standing("MOVED", { revision: { number: 3 } }) }]),
    ]);
    expect(placed).toEqual([]);
    expect(earlier).toMatchObject([{ claimId: "old" }]);
  });
});
