import { readSuggestions } from "../../apps/api/dist/reading/read-suggestions.js";

/** Of the characters of both spans together, how many must be in both. */
const sharedMin = { direct: 0.8, indirect: 0.7 };

export function foundIn(text) {
  return readSuggestions(text)
    .filter(({ kind, attribution }) => kind === "QUOTATION" || attribution.length > 0)
    .map(({ kind, anchor, attribution }) => ({
      kind: kind === "QUOTATION" ? "direct" : "indirect",
      start: anchor.start,
      end: anchor.end,
      chain: attribution.map(({ speaker }) => speaker),
    }));
}

/** How many quotations are found, and of how many the speaker is known; docs/quotations.md says how it is counted. */
export function figures(passages) {
  const pairs = passages.map((passage) => ({ ...passage, pairs: paired(passage) }));
  const direct = counted(pairs, (one) => one.kind === "direct");
  const indirect = counted(pairs, (one) => one.kind === "indirect");
  const both = counted(pairs, () => true);
  return {
    passages: passages.length,
    quotations: both.wanted,
    directF1: direct.f1,
    directSpeakerF1: direct.speakerF1,
    indirectF1: indirect.f1,
    indirectSpeakerF1: indirect.speakerF1,
    speakerF1: both.speakerF1,
    speakerAccuracy: both.speakerAccuracy,
    chainRecall: chainRecall(pairs),
  };
}

function paired({ quotations: wanted, found }) {
  const free = new Set(found);
  return wanted.map((quotation) => {
    const match = [...free].find(
      (one) => one.kind === quotation.kind && shared(one, quotation) >= sharedMin[quotation.kind],
    );
    free.delete(match);
    return { wanted: quotation, found: match ?? null };
  });
}

function shared(a, b) {
  const both = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return both / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

function counted(passages, isMeant) {
  const pairs = passages.flatMap((one) => one.pairs).filter(({ wanted }) => isMeant(wanted));
  const found = passages.flatMap((one) => one.found).filter(isMeant);
  const matched = pairs.filter((pair) => pair.found !== null);
  const right = matched.filter((pair) => isRight(pair)).length;
  const named = found.filter(({ chain }) => chain.length > 0).length;
  return {
    wanted: pairs.length,
    f1: f1(matched.length, found.length, pairs.length),
    speakerF1: f1(right, named, pairs.length),
    speakerAccuracy: rounded(right / matched.length),
  };
}

function isRight({ wanted, found }) {
  const name = found.chain.at(-1);
  return name !== undefined && wanted.speakers.some((chain) => isSame(chain.at(-1), name));
}

/** One name may go on where the other ends: "un porte-parole" and "un porte-parole de l'armée". */
function isSame(a, b) {
  const [one, other] = [plain(a), plain(b)];
  return one === other || one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

function plain(name) {
  return name
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll("’", "'")
    .toLowerCase()
    .replace(/^(?:l'|(?:le|la|les|the|un|une|a|an|its|son|sa) )/u, "")
    .replace(/^(?:m\.|mme|me|mr\.?|ms\.?|mrs\.?|dr\.?) /u, "")
    .trim();
}

function chainRecall(passages) {
  const chained = passages.flatMap((one) => one.pairs).filter(({ wanted }) => wanted.speakers[0].length > 1);
  const kept = chained.filter(
    ({ wanted, found }) =>
      found !== null &&
      wanted.speakers.some(
        (chain) =>
          chain.length > 1 &&
          chain.length === found.chain.length &&
          chain.every((name, i) => isSame(name, found.chain[i])),
      ),
  );
  return chained.length === 0 ? null : rounded(kept.length / chained.length);
}

function f1(right, found, wanted) {
  return rounded((2 * right) / (found + wanted));
}

function rounded(share) {
  return Math.round(share * 1000) / 1000;
}
