import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parseArgs } from "node:util";
import { f1At, rounded } from "./logistic-regression.mjs";
import {
  fitCues,
  fitEnglish,
  fitFrench,
  frenchRows,
  judged,
  judgedFolds,
  judgedUnseen,
  rowsOf,
  thresholds,
} from "./worth-training.mjs";

/** Makes the model that ranks suggested claims: npm run train -- --data FOLDER. docs/check-worthiness.md. */
const { values } = parseArgs({ options: { data: { type: "string" } } });
if (values.data === undefined) {
  console.error("Say where the data is: npm run train -- --data FOLDER");
  process.exit(2);
}
const folder = join(values.data, "claim-detection");
const target = join(import.meta.dirname, "../../apps/api/models/check-worthiness.json");

const train = rowsOf(join(folder, "ct24_en_train.tsv.gz"), "en");
const dev = rowsOf(join(folder, "ct24_en_dev.tsv"), "en");
const french = frenchRows();
const en = fitEnglish(train);
const cues = fitCues(train);
const fr = fitFrench(french, cues);

say("en, dev", judged(dev, en), thresholds.en);
say("en, dev, debates unseen", judgedUnseen(train, dev), thresholds.en);
say("en, train, debates unseen (labels of the crowd)", judgedUnseen(train, train), thresholds.en);
say(
  "en, dev, cues without words",
  judged(
    dev.map((row) => ({ ...row, names: row.cues })),
    cues,
  ),
  thresholds.en,
);
say("fr, own gold, what English says of cues", judged(french, cues), thresholds.en);
say("fr, own gold, folds", judgedFolds(french, cues), thresholds.fr);

mkdirSync(dirname(target), { recursive: true });
const written = { en: modelOf(en, thresholds.en), fr: modelOf(fr, thresholds.fr) };
writeFileSync(target, `${JSON.stringify(written, null, 2)}\n`);
console.log(`Written: ${target}`);

/** With what lies a little lower and higher: a threshold that only just holds does not hold elsewhere. */
function say(what, rows, threshold) {
  const near = [-0.1, -0.05, 0.05, 0.1].map((step) => f1At(rows, threshold + step).f1);
  console.log(what, JSON.stringify({ sentences: rows.length, ...f1At(rows, threshold), near }));
}

/** Three digits say as much as all of them. */
function modelOf({ bias, weights }, threshold) {
  const kept = Object.entries(weights)
    .map(([name, weight]) => [name, rounded(weight)])
    .filter(([, weight]) => Math.abs(weight) >= 0.01);
  return { threshold, bias: rounded(bias), weights: Object.fromEntries(kept) };
}
