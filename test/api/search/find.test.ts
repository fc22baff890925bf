import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newArticle, newClaim, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { readyClaim, submit } from "../../testkit/review-desk.ts";

interface Hit {
  kind: string;
  highlight: string;
  [thing: string]: unknown;
}

const query = `query ($query: String!, $first: Int, $kinds: [SearchKind!]) {
  find(query: $query, first: $first, kinds: $kinds) {
    kind highlight claim { id state } article { id } source { id } review { id claim { id } }
    person { id } topic { id } savedView { id }
  }
}`;

const field: Record<string, string> = { SAVED_VIEW: "savedView" };
const idOf = (hit: Hit): unknown => (hit[field[hit.kind] ?? hit.kind.toLowerCase()] as { id: string }).id;

async function find(as: Person, words: string, more: Record<string, unknown> = {}): Promise<Hit[]> {
  return (await sendOk<{ find: Hit[] }>(query, { query: words, ...more }, { as })).find;
}

/** A word that nothing else at the desk has, of letters alone: what is typed of it can be its beginning. */
const newWord = (): string =>
  `q${Array.from({ length: 11 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26))).join("")}`;

let editor: Person;
let reviewer: Person;
let admin: Person;
beforeAll(async () => {
  [editor, reviewer, admin] = await Promise.all([
    newPerson(["EDITOR"]),
    newPerson(["REVIEWER"]),
    newPerson(["ADMIN"]),
  ]);
});

describe("whoever works at the desk finds", () => {
  test("claims and their open reviews as they type, with what matched marked", async () => {
    const word = newWord();
    const claim = await readyClaim(editor, {
      text: `L’été, ${word} fut annulé <b>deux</b> fois.`,
      language: "fr",
    });
    expect((await find(reviewer, word.slice(0, 8))).map((hit) => [hit.kind, idOf(hit)])).toEqual([
      ["CLAIM", claim.id],
    ]);
    await submit(editor, claim);
    const hits = await find(reviewer, `ete annules ${word}`);
    expect(hits).toMatchObject([
      { kind: "CLAIM", claim: { id: claim.id, state: "IN_REVIEW" } },
      { kind: "REVIEW", claim: null, review: { claim: { id: claim.id } } },
    ]);
    expect(hits[0]?.highlight).toBe(
      `<mark>L’été</mark>, <mark>${word}</mark> fut <mark>annulé</mark> &lt;b&gt;deux&lt;/b&gt; fois.`,
    );
  });

  test("sources by any of their names, without accents, from two letters on, and where two letters are exchanged", async () => {
    const word = newWord();
    const source = await done<{ id: string }>("createSource", "... on Source { id }", {
      as: editor,
      input: { name: `Préfecture ${word}`, aliases: [`Zz ${word} bis`], kind: "GOVERNMENT" },
    });
    // Others at this desk have names that are nearly like it: the best stands first.
    const best = async (words: string) => (await find(editor, words, { kinds: ["SOURCE"] })).map(idOf)[0];
    expect(await best(`prefecture ${word}`)).toBe(source.id);
    expect(await best(`zz ${word.slice(0, 7)}`)).toBe(source.id);
    const [begin, a, b, ...end] = [word.slice(0, 5), word[5], word[6], word.slice(7)];
    expect(a === b ? source.id : await best(`${begin}${b}${a}${end.join("")}`)).toBe(source.id);
    const [hit] = await find(editor, `prefecture ${word}`, { kinds: ["SOURCE"] });
    expect(hit?.highlight).toBe(`<mark>Préfecture</mark> <mark>${word}</mark>`);
  });

  test("articles by their title and by their address, and the source that an address lies on", async () => {
    const [word, site] = [newWord(), `${newWord()}.example`];
    const { article } = await done<{ article: { id: string; publisher: { id: string } } }>(
      "importArticle",
      "... on ArticleImport { article { id publisher { id } } }",
      {
        as: editor,
        input: {
          text: `# The ${word} of the day\n\nSome words.`,
          sourceUrl: `https://${site}/a`,
          language: "en",
        },
      },
    );
    expect((await find(editor, `day ${word}`)).map(idOf)).toEqual([article.id]);
    const hits = await find(editor, `https://${site}/a/#top`);
    expect(hits.map((hit) => [hit.kind, idOf(hit)])).toEqual([
      ["ARTICLE", article.id],
      ["SOURCE", article.publisher.id],
    ]);
    expect(hits[0]?.highlight).toBe(`The ${word} of the day`);
  });

  test("one thing by its id, bare or in an address of the desk or of its public pages", async () => {
    const claim = await newClaim(editor);
    for (const typed of [
      claim.id,
      claim.id.slice(4),
      `https://desk.example/claims/${claim.id}?x=1`,
      `/p/claims/${claim.id}`,
    ])
      expect((await find(editor, typed)).map(idOf)).toEqual([claim.id]);
  });

  test("topics and saved views: their own and the shared ones", async () => {
    const word = newWord();
    const term = await done<{ id: string }>("addTerm", "... on Term { id }", {
      as: admin,
      input: { vocabulary: "TOPIC", nameFr: `${word} fr`, nameEn: `${word} en` },
    });
    const view = { queue: "OPEN", columns: ["DUE"] };
    const [mine, shared, own] = await Promise.all(
      [
        { as: reviewer, input: { ...view, name: `${word} mine` } },
        { as: editor, input: { ...view, name: `${word} shared`, shared: true } },
        { as: editor, input: { ...view, name: `${word} own` } },
      ].map((given) => done<{ id: string }>("createSavedView", "... on SavedView { id }", given)),
    );
    const found = (await find(reviewer, word)).map(idOf);
    expect(found).toEqual(expect.arrayContaining([term.id, mine?.id, shared?.id]));
    expect(found).not.toContain(own?.id);
    expect((await find(reviewer, own?.id ?? "")).map(idOf)).toEqual([]);
  });
});

test("people are found by administrators alone, by name, misspelt too, or e-mail address", async () => {
  const word = newWord();
  const person = await newPerson(["EDITOR"], `Éloïse ${word}`);
  const { me } = await sendOk<{ me: { id: string } }>("{ me { id } }", {}, { as: person });
  expect((await find(admin, `eloise ${word}`)).map(idOf)).toEqual([me.id]);
  expect((await find(admin, person.email)).map(idOf)).toContain(me.id);
  expect((await find(admin, `eloize ${word}`, { kinds: ["PERSON"] })).map(idOf)).toEqual([me.id]);
  expect(await find(editor, `eloise ${word}`)).toEqual([]);
  expect(await find(editor, me.id)).toEqual([]);
});

test("a source that was merged into another is not found", async () => {
  const word = newWord();
  const [kept, merged] = [await newSource(admin, `${word} one`), await newSource(admin, `${word} two`)];
  const input = { keepId: kept.id, mergedId: merged.id, expectedVersion: 1, expectedMergedVersion: 1 };
  await done("mergeSources", "... on Source { id }", { as: admin, input });
  expect((await find(editor, word, { kinds: ["SOURCE"] })).map(idOf)).toEqual([kept.id]);
  expect(await find(editor, merged.id)).toEqual([]);
});

test("how many of each kind, and which kinds, is said; and everything comes by one statement", async () => {
  const word = newWord();
  await Promise.all([1, 2, 3].map((at) => newSource(editor, `${word} ${at}`)));
  await newArticle(editor, `A paragraph about ${word}.`);
  await newClaim(editor, { text: `The ${word} was said.` });
  expect((await find(editor, word, { first: 2 })).map(({ kind }) => kind).sort()).toEqual([
    "CLAIM",
    "SOURCE",
    "SOURCE",
  ]);
  expect((await find(editor, word, { kinds: ["CLAIM"] })).map(({ kind }) => kind)).toEqual(["CLAIM"]);
  // One for who asks, and one for all that is asked.
  expect((await send(query, { query: word }, { as: editor })).statements).toBe(2);
});

test("what cannot be searched for is said, and whatever else is typed finds nothing or something", async () => {
  expect(codesOf(await send(query, { query: "a".repeat(501) }, { as: editor }))).toEqual(["BAD_USER_INPUT"]);
  expect(codesOf(await send(query, { query: "a", first: 21 }, { as: editor }))).toEqual(["BAD_USER_INPUT"]);
  for (const typed of [
    "",
    "  ",
    "%",
    "_ _",
    "\\",
    "-",
    '"',
    "«",
    "a'b",
    "100%",
    "½",
    "https://",
    "or",
    "the",
    "-le",
  ])
    expect(Array.isArray(await find(admin, typed))).toBe(true);
});

test("strangers and programs that may not see the desk find nothing", async () => {
  expect(codesOf(await send(query, { query: "inflation" }))).toEqual(["UNAUTHENTICATED"]);
});
