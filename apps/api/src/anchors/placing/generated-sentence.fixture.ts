export type Random = () => number;

/** mulberry32: the same cases on every machine. */
export function randomOf(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

export const pick = <T>(random: Random, from: readonly T[]): T => {
  const found = from[Math.floor(random() * from.length)];
  if (found === undefined) throw new Error("Nothing to pick from");
  return found;
};

/** Sentences with all that can be altered: a name, a number with its unit, a verb that can be negated. */
export interface Sentence {
  readonly subject: string;
  /** With and without a negation. */
  readonly verb: readonly [plain: string, negated: string];
  readonly number: string;
  readonly unit: string;
  readonly rest: string;
}

const french: Record<"subject" | "unit" | "rest" | "number", readonly string[]> & {
  verb: Sentence["verb"][];
} = {
  subject: [
    "Le ministre Jean Dupont",
    "L’opposante Ana Ruiz",
    "Selon l’enquête du cabinet Morel, le président Kim Jong Un",
    "La société Orange",
    "L’économiste Élise Lefèvre",
    "Le porte-parole de l’Otan",
    "La sœur d’Emmanuel Fabre",
    "D’après Reuters, le maire de Lyon",
  ],
  verb: [
    ["a promis", "n’a pas promis"],
    ["veut dépenser", "ne veut pas dépenser"],
    ["reconnaît avoir versé", "ne reconnaît pas avoir versé"],
    ["a détourné", "n’a jamais détourné"],
    ["confirme avoir reçu", "ne confirme pas avoir reçu"],
  ],
  number: ["12", "1 500", "3,5", "47", "2 300 000", "0,8", "150", "9"],
  unit: ["millions d’euros", "milliards de dollars", "tonnes de blé", "% du budget", "kilomètres de câbles"],
  rest: [
    "en 2023 pour l’œuvre des hôpitaux",
    "avant la fin de l’été « sans condition »",
    "au cours des six derniers mois : un record",
    "depuis l’accord signé à Genève",
    "malgré les réserves de la Cour des comptes",
  ],
};

const english: typeof french = {
  subject: [
    "Minister John Carter",
    "The opposition’s Maria Lopez",
    "According to the Morgan inquiry, President Kim Jong Un",
    "The energy firm Shell",
    "Economist Zoë Okafor",
    "A spokesman for NATO",
    "Carter’s sister Ruth",
    "The mayor of Leeds, Reuters reported,",
  ],
  verb: [
    ["has promised", "has not promised"],
    ["will spend", "will never spend"],
    ["admits paying", "denies paying"],
    ["did divert", "did not divert"],
    ["can confirm", "can’t confirm"],
  ],
  number: ["12", "1,500", "3.5", "47", "2,300,000", "0.8", "150", "9"],
  unit: ["million euros", "billion dollars", "tonnes of wheat", "% of the budget", "miles of cable"],
  rest: [
    "in 2023 for the city’s hospitals",
    "before the end of the summer “without conditions”",
    "over the past six months – a record",
    "since the deal signed in Geneva",
    "despite the auditors’ reservations",
  ],
};

export const words = { fr: french, en: english };
export type Language = keyof typeof words;

export function sentenceOf(random: Random, language: Language): Sentence {
  const { subject, verb, number, unit, rest } = words[language];
  return {
    subject: pick(random, subject),
    verb: pick(random, verb),
    number: pick(random, number),
    unit: pick(random, unit),
    rest: pick(random, rest),
  };
}

export const told = ({ subject, verb, number, unit, rest }: Sentence): string =>
  `${subject} ${verb[0]} ${number} ${unit} ${rest}`;

export const other = <T>(random: Random, from: readonly T[], than: T): T =>
  pick(
    random,
    from.filter((one) => one !== than),
  );
