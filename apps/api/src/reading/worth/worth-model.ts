import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { WorthLanguage } from "./cue.ts";
import { vectorLength, worthFeatures } from "./worth-features.ts";

/** A logistic regression. `npm run train` makes it; what is in it and how good it is: docs/check-worthiness.md. */
interface WorthModel {
  /** From here on a sentence is worth checking. */
  readonly threshold: number;
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
}

const file = fileURLToPath(new URL("../../../models/check-worthiness.json", import.meta.url));
const models = JSON.parse(readFileSync(file, "utf8")) as Readonly<Record<WorthLanguage, WorthModel>>;
const weightsOf: Readonly<Record<WorthLanguage, ReadonlyMap<string, number>>> = {
  en: new Map(Object.entries(models.en.weights)),
  fr: new Map(Object.entries(models.fr.weights)),
};

interface Worth {
  /** 0 to 1. */
  readonly score: number;
  readonly isWorthChecking: boolean;
}

export function worthOf(sentence: string, language: WorthLanguage): Worth {
  const { cues, words } = worthFeatures(sentence, language);
  const weights = weightsOf[language];
  let [sum, known] = [0, 0];
  for (const names of [cues, words]) {
    for (const name of names) {
      const weight = weights.get(name);
      if (weight === undefined) continue;
      sum += weight;
      known += 1;
    }
  }
  const { bias, threshold } = models[language];
  const score = 1 / (1 + Math.exp(-bias - (vectorLength * sum) / Math.sqrt(Math.max(1, known))));
  return { score, isWorthChecking: score >= threshold };
}
