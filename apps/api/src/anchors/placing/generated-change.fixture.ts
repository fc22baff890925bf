import { alterations, otherDigit } from "./generated-alteration.fixture.ts";
import { prints } from "./generated-print.fixture.ts";
import {
  other,
  pick,
  randomOf,
  sentenceOf,
  told,
  words,
  type Language,
  type Random,
  type Sentence,
} from "./generated-sentence.fixture.ts";
import type { Passage } from "./placement.ts";

/** An article before and after somebody changed it, and whether the anchored passage still says what it said. */
export interface GeneratedChange {
  readonly name: string;
  readonly language: "fr" | "en";
  readonly old: string;
  readonly now: string;
  readonly anchor: Passage;
  readonly harmless: boolean;
}

interface Article {
  readonly target: string;
  /** What stands before it and after it in its paragraph. */
  readonly beside: readonly [string, string];
  readonly paragraphs: readonly string[];
  /** Where among these its own paragraph stands. */
  readonly place: number;
}

function print({ target, beside, paragraphs, place }: Article): string {
  const own = `${beside[0]}. ${target}. ${beside[1]}.`;
  return [...paragraphs.slice(0, place), own, ...paragraphs.slice(place)].join("\n\n");
}

/** The changes of everything but the sentence itself. */
const surroundings: Record<string, (article: Article, fresh: () => string) => Article> = {
  "the rest stays": (article) => article,
  "its paragraph is moved": (article) => ({
    ...article,
    place: article.place === 0 ? article.paragraphs.length : 0,
  }),
  "the sentences beside it are written anew": (article, fresh) => ({
    ...article,
    beside: [fresh(), fresh()],
  }),
  "everything around it is written anew": (article, fresh) => ({
    ...article,
    beside: [fresh(), fresh()],
    paragraphs: article.paragraphs.map(() => `${fresh()}. ${fresh()}.`),
  }),
  "paragraphs come in before it": (article, fresh) => ({
    ...article,
    paragraphs: [`${fresh()}. ${fresh()}.`, ...article.paragraphs],
    place: article.place + 1,
  }),
  "paragraphs are taken out": (article) => ({
    ...article,
    paragraphs: article.paragraphs.slice(0, 2),
    place: Math.min(article.place, 2),
  }),
};

/** One article with a sentence that is anchored, and all that its cases are made of. */
interface Story {
  readonly random: Random;
  readonly language: Language;
  readonly sentence: Sentence;
  readonly article: Article;
  /** A sentence that was not said yet: the same words elsewhere would be another case. */
  readonly fresh: () => string;
}

function storyOf(seed: number, language: Language): Story {
  const random = randomOf(seed);
  const sentence = sentenceOf(random, language);
  const said = new Set([told(sentence)]);
  const fresh = (): string => {
    let next = told(sentence);
    while (said.has(next)) next = told(sentenceOf(random, language));
    said.add(next);
    return next;
  };
  const paragraphs = Array.from({ length: 4 }, () => `${fresh()}. ${fresh()}.`);
  const place = Math.floor(random() * 5);
  return {
    random,
    language,
    sentence,
    article: { target: told(sentence), beside: [fresh(), fresh()], paragraphs, place },
    fresh,
  };
}

/** Where the sentence stands in the text: behind the one before it, since others may be like it. */
function anchorIn(text: string, { target, beside }: Article): Passage {
  const unit = text.indexOf(`${beside[0]}. ${target}.`) + beside[0].length + 2;
  const start = [...text.slice(0, unit)].length;
  return { start, end: start + [...target].length };
}

function* altered({ random, language, sentence, article, fresh }: Story): Generator<GeneratedChange> {
  const old = print(article);
  const base = { language, old, anchor: anchorIn(old, article), harmless: false };
  for (const [alteration, alter] of Object.entries(alterations)) {
    const target = alter(sentence, random, language);
    if (target === article.target) continue;
    const [where, change] = pick(random, Object.entries(surroundings));
    const [how, reprint] = pick(random, Object.entries(prints));
    const now = reprint(print(change({ ...article, target }, fresh)), random, language);
    yield { ...base, name: `${alteration}; ${where}; ${how}`, now };
  }
}

function* lookalikes({ random, language, sentence, article }: Story): Generator<GeneratedChange> {
  const alike = {
    "with another number": told({ ...sentence, number: otherDigit(sentence.number, random) }),
    "with another name": told({
      ...sentence,
      subject: other(random, words[language].subject, sentence.subject),
    }),
    "with a negation": told({ ...sentence, verb: [sentence.verb[1], sentence.verb[1]] }),
    "in the same words": article.target,
  };
  for (const [which, lookalike] of Object.entries(alike)) {
    const place = Math.floor(random() * 4);
    const paragraphs = article.paragraphs.map((one, turn) => (turn === place ? `${one} ${lookalike}.` : one));
    const old = print({ ...article, paragraphs });
    const base = { language, old, anchor: anchorIn(old, article) };
    const without = old.replace(`${article.beside[0]}. ${article.target}.`, `${article.beside[0]}.`);
    yield { ...base, name: `taken out, and one left ${which}`, now: without, harmless: false };
    yield { ...base, name: `one taken out ${which}`, now: print(article), harmless: true };
  }
}

function* harmless({ random, language, article, fresh }: Story): Generator<GeneratedChange> {
  const old = print(article);
  const base = { language, old, anchor: anchorIn(old, article), harmless: true };
  for (const [how, reprint] of Object.entries(prints)) {
    const [where, change] = pick(random, Object.entries(surroundings));
    const [more, again] = pick(random, Object.entries(prints));
    const once = reprint(print(change(article, fresh)), random, language);
    yield { ...base, name: `${how}; ${where}`, now: once };
    yield { ...base, name: `${how}; ${more}; ${where}`, now: again(once, random, language) };
  }
  for (const [where, change] of Object.entries(surroundings)) {
    yield { ...base, name: where, now: print(change(article, fresh)) };
  }
}

/** For each seed one article in French and one in English, each changed in every way. */
export function generatedChanges(seeds: number): GeneratedChange[] {
  const languages: readonly Language[] = ["fr", "en"];
  return Array.from({ length: seeds }, (_, seed) => seed + 1).flatMap((seed) =>
    languages.flatMap((language) => {
      const story = storyOf(seed, language);
      return [...altered(story), ...lookalikes(story), ...harmless(story)];
    }),
  );
}
