/** @typedef {{ kind: string, name: string, domains: string[], country: string }} NewSource */

const syllables =
  "ba be bo da de do ka ko la le li lo ma me mo na ne ni no ra re ri ro sa se so ta te to va ve".split(" ");
const places = 26;

/** The same draws each time. @param {number} seed */
function draws(seed) {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296;
    return state / 4_294_967_296;
  };
}

/** A word that this number alone has. @param {number} number */
function word(number) {
  let [rest, text] = [number + syllables.length, ""];
  for (; rest > 0; rest = Math.floor(rest / syllables.length)) text += syllables[rest % syllables.length];
  return (text[0] ?? "").toUpperCase() + text.slice(1);
}

/** Unevenly spread, as surnames are: of 100 persons 4 have the first, which is more than Martins in France. */
const surnamesMax = 20_000;
const skew = 3;

/**
 * Six of ten are persons, as at a desk that reads the press: one of ten written by the initial, one of twenty by the
 * surname alone, one of ten with a middle name. The others are outlets and organisations with a domain.
 * @param {number} count
 * @returns {Generator<NewSource>}
 */
export function* plausibleSources(count) {
  const draw = draws(7);
  const surname = () => word(Math.floor(surnamesMax * draw() ** skew));
  const given = () =>
    `${String.fromCodePoint(65 + Math.floor(places * draw()))}${word(Math.floor(40 * draw())).toLowerCase()}`;
  for (let at = 0; at < count; at += 1) {
    const country = draw() < 0.5 ? "FR" : "GB";
    if (draw() < 0.6) {
      const [form, first, last] = [draw(), given(), surname()];
      const before =
        form < 0.1 ? `${first[0]}. ` : form < 0.15 ? "" : form < 0.25 ? `${first} ${given()} ` : `${first} `;
      yield { kind: "PERSON", name: `${before}${last}`, domains: [], country };
    } else {
      const name = `${word(Math.floor(5_000 * draw()))} ${word(Math.floor(5_000 * draw()))}`;
      const domains = [`${name.replace(" ", "-").toLowerCase()}.${country === "FR" ? "fr" : "co.uk"}`];
      yield { kind: draw() < 0.5 ? "OUTLET" : "ORGANISATION", name, domains, country };
    }
  }
}

const commonest = word(0);
const outlet = [...plausibleSources(100)].find(({ kind }) => kind === "OUTLET") ?? missing();

/** @returns {never} */
function missing() {
  throw new Error("A hundred plausible sources hold an outlet");
}

/** What comes in new, from the rarest to what very many are called. @type {Record<string, NewSource>} */
export const newcomers = {
  "a rare name": { kind: "PERSON", name: `Ada ${word(surnamesMax - 3)}`, domains: [], country: "FR" },
  "a common surname, whole": { kind: "PERSON", name: `Jbabe ${commonest}`, domains: [], country: "FR" },
  "a common surname, initial": { kind: "PERSON", name: `J. ${commonest}`, domains: [], country: "FR" },
  "a common surname, alone": { kind: "PERSON", name: commonest, domains: [], country: "FR" },
  "an outlet": { ...outlet, name: `Le ${outlet.name}` },
};
