import type { MarkedClaimFragment, MarkedSuggestionFragment } from "../../gql/graphql.ts";
import { textItems } from "./text-item.ts";

const appearance = (id: string, revisionNumber: number, start: number) => ({
  id,
  revisionNumber,
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
  textItems({ revisionNumber: 2, claims, suggestions });

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
