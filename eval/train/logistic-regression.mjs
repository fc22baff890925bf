/** A logistic regression over names that are there or not; the same rows give the same weights. */
const epochs = 6;
const rate = 0.3;

/**
 * `rows` are { names, isYes }. A name that fewer than `seenMin` rows have is left out. Weights are pulled towards
 * `prior` (or 0) with the force `pull`.
 */
export function fit(
  rows,
  { seenMin, pull, vectorLength, prior = { bias: 0, weights: {} }, rounds = epochs },
) {
  const index = vocabulary(rows, seenMin);
  const names = [...index.keys()];
  const drawn = names.map((name) => prior.weights[name] ?? 0);
  const weights = Float64Array.from([...drawn, prior.bias]);
  const squares = new Float64Array(weights.length).fill(1e-6);
  const vectors = rows.map((row) => vectorOf(row.names, index, vectorLength));
  const random = randomFrom(1);
  for (let round = 0; round < rounds; round += 1) {
    for (const at of shuffled(rows.length, random)) step({ ...vectors[at], isYes: rows[at].isYes });
  }
  return { bias: weights.at(-1), weights: Object.fromEntries(names.map((name, i) => [name, weights[i]])) };

  function step({ places, value, isYes }) {
    const sum = places.reduce((total, place) => total + weights[place] * value, weights.at(-1));
    const error = 1 / (1 + Math.exp(-sum)) - (isYes ? 1 : 0);
    for (const place of places) move(place, error * value + pull * (weights[place] - drawn[place]));
    move(weights.length - 1, error);
  }

  /** AdaGrad: what has moved much moves less. */
  function move(place, gradient) {
    squares[place] += gradient * gradient;
    weights[place] -= (rate * gradient) / Math.sqrt(squares[place]);
  }
}

export function judge({ bias, weights }, names, vectorLength) {
  const known = names.filter((name) => Object.hasOwn(weights, name));
  const sum = known.reduce((total, name) => total + weights[name], 0);
  return 1 / (1 + Math.exp(-bias - (vectorLength * sum) / Math.sqrt(Math.max(1, known.length))));
}

function vocabulary(rows, seenMin) {
  const seen = new Map();
  for (const { names } of rows) for (const name of names) seen.set(name, (seen.get(name) ?? 0) + 1);
  const kept = [...seen].filter(([, count]) => count >= seenMin).map(([name]) => name);
  return new Map(kept.sort().map((name, i) => [name, i]));
}

function vectorOf(names, index, vectorLength) {
  const places = names.flatMap((name) => index.get(name) ?? []);
  return { places, value: vectorLength / Math.sqrt(Math.max(1, places.length)) };
}

function shuffled(count, random) {
  const order = Array.from({ length: count }, (_, i) => i);
  for (let i = count - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j], order[i]];
  }
  return order;
}

/** A linear congruential generator: no good for secrets, the same everywhere. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    return state / 0x8000_0000;
  };
}

export function f1At(judged, threshold) {
  const found = judged.filter(({ score }) => score >= threshold);
  const right = found.filter(({ isYes }) => isYes).length;
  const wanted = judged.filter(({ isYes }) => isYes).length;
  return {
    f1: rounded((2 * right) / (found.length + wanted)),
    precision: rounded(right / found.length),
    recall: rounded(right / wanted),
  };
}

export function rounded(share) {
  return Math.round(share * 1000) / 1000;
}
