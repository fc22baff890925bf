import { join } from "node:path";
import { vectorLength, worthFeatures } from "../../apps/api/dist/reading/worth/worth-features.js";
import { labelledSentences } from "./labelled-sentences.mjs";
import { fit, judge } from "./logistic-regression.mjs";

/**
 * Below what is best on debates that training did not see (0.4): other sets hold more that is worth checking, and
 * the figures hardly change in between.
 */
export const thresholds = { en: 0.35, fr: 0.5 };

const english = { seenMin: 3, pull: 1e-5, vectorLength };
const cuesAlone = { seenMin: 20, pull: 1e-5, vectorLength };
/** A small set only bends what the large one says. */
const frenchly = { seenMin: 1, pull: 2e-2, vectorLength, rounds: 12 };
const blocks = 6;
const folds = 8;

export function rowsOf(file, language) {
  return labelledSentences(file).map(({ id, text, isYes }) => {
    const { cues, words } = worthFeatures(text, language);
    return { id, isYes, cues, names: language === "fr" ? cues : [...cues, ...words] };
  });
}

export const frenchRows = () => rowsOf(join(import.meta.dirname, "../gold/claim-detection-fr.tsv"), "fr");

export const fitEnglish = (train) => fit(train, english);

/** What English says of the cues, which both languages have. */
export const fitCues = (train) =>
  fit(
    train.map((row) => ({ ...row, names: row.cues })),
    cuesAlone,
  );

export const fitFrench = (rows, prior) => fit(rows, { ...frenchly, prior });

export const judged = (rows, model) =>
  rows.map(({ names, isYes }) => ({ isYes, score: judge(model, names, vectorLength) }));

/** Sentences are numbered in the order of the debates: a block holds some debates, and training never sees them. */
export function judgedUnseen(train, dev) {
  const ids = [...train, ...dev].map(({ id }) => id).sort((a, b) => a - b);
  const ends = Array.from({ length: blocks }, (_, i) => ids[Math.ceil((ids.length * (i + 1)) / blocks) - 1]);
  const blockOf = ({ id }) => ends.findIndex((end) => id <= end);
  return ends.flatMap((_, block) =>
    judged(
      dev.filter((row) => blockOf(row) === block),
      fitEnglish(train.filter((row) => blockOf(row) !== block)),
    ),
  );
}

export function judgedFolds(rows, prior) {
  const size = Math.ceil(rows.length / folds);
  return Array.from({ length: folds }, (_, fold) => fold).flatMap((fold) => {
    const isHeld = (_, i) => Math.floor(i / size) === fold;
    return judged(
      rows.filter(isHeld),
      fitFrench(
        rows.filter((row, i) => !isHeld(row, i)),
        prior,
      ),
    );
  });
}
