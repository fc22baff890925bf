import { sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";
import { newWord } from "./new-word.ts";

let editor: Person;
let reviewer: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
});

interface Claim {
  text: string;
  topics?: string[];
  language?: string;
}

/** The later of two that are as relevant comes first: what is to come last is published last. */
async function published(claims: readonly Claim[]): Promise<void> {
  for (const claim of claims)
    await publish(editor, await decide(reviewer, await submitted(editor, { language: "en", ...claim })));
}

const textsOf = async (search: string, as?: Person): Promise<string[]> =>
  (
    await sendOk(
      "query ($search: String) { claims(search: $search) { nodes { text } } }",
      { search },
      as ? { as } : {},
    )
  ).claims.nodes.map(({ text }: { text: string }) => text);

type Ordered = readonly [what: string, search: (word: string) => string, claims: (word: string) => Claim[]];

const ordered: Ordered[] = [
  [
    "what says the words before what is filed under them",
    (w) => w,
    (w) => [
      { text: `The harbour of ${w} is closed to ships that carry coal` },
      { text: "Coal is dear", topics: [w] },
    ],
  ],
  [
    "in French too",
    (w) => `récoltes ${w}`,
    (w) => [
      { text: `La récolte de ${w} a été la plus faible de ces trente dernières années`, language: "fr" },
      { text: `Le blé manque à ${w}`, topics: ["récolte"], language: "fr" },
    ],
  ],
  [
    "what says two words before what says one and is filed under the other",
    (w) => `harvest ${w}`,
    (w) => [
      { text: `The harvest of ${w} failed because of a long drought in the south of the country` },
      { text: `Wheat from ${w} is scarce`, topics: ["harvest"] },
    ],
  ],
  [
    "a short statement before a long one with the same words",
    (w) => `harvests ${w}`,
    (w) => [
      { text: `The harvest of ${w} failed` },
      {
        text: `The harvest of ${w} failed because rain that had been expected since the spring did not come`,
      },
    ],
  ],
  [
    "a short statement in French before a long one with the same words",
    (w) => `recolte ${w}`,
    (w) => [
      { text: `La récolte de ${w} est mauvaise`, language: "fr" },
      {
        text: `La récolte de ${w} est mauvaise parce que la pluie que tous attendaient depuis le printemps a manqué`,
        language: "fr",
      },
    ],
  ],
  [
    "words that stand together before words that are scattered",
    (w) => `${w} treaty`,
    (w) => [
      { text: `Ministers say that the ${w} treaty was signed in May after talks` },
      { text: `Ministers in ${w} say that talks in May led to a treaty` },
    ],
  ],
  [
    "words that stand together in French before words that are scattered",
    (w) => `traité ${w}`,
    (w) => [
      { text: `Les ministres disent que le traité ${w} fut signé en mai à Genève`, language: "fr" },
      { text: `Les ministres à Genève disent que ${w} a fini par signer en mai un traité`, language: "fr" },
    ],
  ],
  [
    "what is about the words before what mentions them",
    (w) => w,
    (w) => [
      { text: `The population of ${w} fell, and the schools of ${w} close` },
      { text: `A traveller who had once been to ${w} wrote a book about trains and ships` },
    ],
  ],
  [
    "what is about the words and filed under them before what only says them",
    (w) => w,
    (w) => [
      { text: `The bridge of ${w} is unsafe`, topics: [w] },
      { text: `The tunnel of ${w} is unsafe`, topics: ["traffic"] },
    ],
  ],
];

describe("the best match comes first, for the public and the desk", () => {
  test.each(ordered)("%s", async (_what, search, claims) => {
    const word = newWord();
    await published(claims(word));
    const texts = claims(word).map(({ text }) => text);
    expect(await textsOf(search(word))).toEqual(texts);
    expect(await textsOf(search(word), editor)).toEqual(texts);
  });

  test("and of two that match as well the later one", async () => {
    const word = newWord();
    const texts = [`The mayor of ${word} resigned`, `The judge of ${word} resigned`];
    await published(texts.map((text) => ({ text })));
    expect(await textsOf(word)).toEqual(texts.reverse());
  });

  test("an exact phrase finds what says it, and the words alone find it first", async () => {
    const word = newWord();
    const [exact, scattered] = [
      `Signed: the peace of ${word} holds`,
      `Of peace the ${word} knows nothing yet`,
    ];
    await published([{ text: exact }, { text: scattered }]);
    expect(await textsOf(`"peace of ${word}"`)).toEqual([exact]);
    expect(await textsOf(`peace of ${word}`)).toEqual([exact, scattered]);
  });

  test("neither a rationale nor a quotation is searched", async () => {
    const word = newWord();
    await published([{ text: `Nothing of note in ${word}` }]);
    // Of `submitted`: the rationale is "Two logs say so.", the excerpt "So it is."
    expect(await textsOf(`${word} logs`)).toEqual([]);
    expect(await textsOf(`${word} note`)).toHaveLength(1);
  });
});
