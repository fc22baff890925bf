import { needsOf } from "./needs.ts";

const missing = (claim: Parameters<typeof needsOf>[0]) =>
  needsOf(claim)
    .filter(({ isMet }) => !isMet)
    .map(({ need }) => need);

test("a claim that was only worded lacks everything", () => {
  const claim = { verdict: null, evidence: { nodes: [] }, appearances: { nodes: [] } };
  expect(missing(claim)).toEqual(["VERDICT", "EVIDENCE", "APPEARANCE", "ATTRIBUTION"]);
});

test("one appearance that nobody is named for leaves the attribution open", () => {
  const claim = {
    verdict: {},
    evidence: { nodes: [{}] },
    appearances: { nodes: [{ attribution: [{}] }, { attribution: [] }] },
  };
  expect(missing(claim)).toEqual(["ATTRIBUTION"]);
});
