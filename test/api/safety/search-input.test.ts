import { codesOf, send } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, submitted } from "../../testkit/review-desk.ts";

const words = "The peace of Qorbeline holds for 2½ years, says the c’hoad";

let editor: Person;
beforeAll(async () => {
  const reviewer = await newPerson(["REVIEWER"]);
  editor = await newPerson(["EDITOR"]);
  await publish(editor, await decide(reviewer, await submitted(editor, { text: words, language: "en" })));
});

const wanted = `totalCount countPrecision facets { field values { value count } }
  edges { cursor highlights { fragments } node { text } } pageInfo { hasNextPage }`;
const inDocument = (search: string): string => `{ claims(search: ${JSON.stringify(search)}) { ${wanted} } }`;
const byVariable = `query ($search: String) { claims(search: $search) { ${wanted} } }`;

/** As anybody may send it: to the public's claims and the desk's, by a variable and in the document itself. In a
 * document half of a character is an error of syntax already. */
async function answersTo(search: string) {
  return [
    await send(byVariable, { search }),
    await send(byVariable, { search }, { as: editor }),
    ...(/\p{Cs}/u.test(search) ? [] : [await send(inDocument(search))]),
  ];
}

async function textsFound(search: string): Promise<string[][]> {
  return (await answersTo(search)).map(({ errors, data }) => {
    expect(errors).toEqual([]);
    const { totalCount, countPrecision, edges } = data.claims;
    expect(countPrecision).toBe("EXACT");
    expect(totalCount).toBeGreaterThanOrEqual(edges.length);
    return edges.map(({ node }: { node: { text: string } }) => node.text);
  });
}

describe("a search for nothing that can be sought finds nothing", () => {
  test.each([
    ["punctuation", ".,;:!?…—-–_/\\()[]{}<>@#$%^&*+=~`|'"],
    ["every operator of Postgres", "& | ! <-> <29479> :* :A ( ) ''"],
    ["quotes", `""""""`],
    ["quotes of every kind, unbalanced", `"“”„«»"«`],
    ["a quote that is not closed", `"`],
    ["signs in quotes", `"..." «!» “?”`],
    ["minus signs", '- -- --- -"" -\''],
    ["emoji", "🚢🏴‍☠️👩‍👩‍👧‍👦"],
    ["marks of direction alone", "\u202e\u200f\u2066"],
    ["modifiers that are letters and no words", "ʹʹ ʼʼ ːː"],
    ["a NUL", "\u0000"],
    ["half of a character", "\ud800"],
    ["wildcards", "% _ * ? .*"],
  ])("%s", async (_what, search) => {
    const found = await textsFound(search);
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const texts of found) expect(texts).toEqual([]);
  });
});

describe("a search that says something besides finds that", () => {
  test.each([
    ["among operators", "qorbeline & peace | holds <-> years:*"],
    ["with an operator in front of it", "!qorbeline"],
    ["in a quote that is not closed", `"peace of qorbeline`],
    ["after a quote that is not opened", `peace" qorbeline`],
    ["between quotes that do not match", `«peace of” qorbeline "`],
    ["beside half of a character", "qorbeline \udfff"],
    ["beside emoji", "🚢 qorbeline 🕊️"],
    ["with a fraction last", "qorbeline 2½"],
    ["with a letter last that is a quote without its accent", "qorbeline cʼhoad"],
    ["without what is not there", `qorbeline -war -"armed forces" -½ -ʼʼ`],
    ["with its common words", "the of for qorbeline"],
    ["beyond what anybody types, of which the first forty words count", `qorbeline ${"peace ".repeat(80)}`],
    ["in commands of SQL", "qorbeline'; drop table claim; --".split(" ")[0] ?? ""],
  ])("%s", async (_what, search) => {
    const found = await textsFound(search);
    expect(found.length).toBeGreaterThanOrEqual(2);
    for (const texts of found) expect(texts).toEqual([words]);
  });
});

describe("a search is answered, whatever it finds", () => {
  test.each([
    ["exclusions alone", `-war -"armed forces" -c`],
    ["a phrase excluded, and nothing else", `-"armed forces"`],
    ["what excludes what it asks for", "qorbeline -qorbeline"],
    ["hundreds of words", "x ".repeat(249)],
    ["hundreds of words, each another", Array.from({ length: 125 }, (_, n) => String(n)).join(" ")],
    ["hundreds of phrases", `"a b" `.repeat(80)],
    ["hundreds of exclusions", "-a1 ".repeat(120)],
    ["a word as long as a search may be", "q".repeat(500)],
    ["a long word of long letters", "𐐷".repeat(500)],
    ["letters that fall apart", "\ufb2c".repeat(500)],
    ["one letter with hundreds of accents", `e${"\u0301".repeat(499)}`],
    ["a word turned round", "\u202eqorbeline\u202c"],
    ["Arabic and Hebrew", "السلام שלום"],
    ["Chinese", "和平条约"],
    ["an address", "https://desk.example/a?b=c&d=%20#e"],
    ["an element", "<b onclick=alert(1)>peace</b>"],
    ["backslashes", "\\\\ \\' \\x41 peace\\"],
  ])("%s", async (_what, search) => {
    await textsFound(search);
  });
});

describe("a search that cannot be carried out is refused with what to do", () => {
  test.each([
    ["a character more than a search may have", "q".repeat(501), /500 characters/u],
    ["a megabyte of words", "peace ".repeat(160_000), /500 characters/u],
    ["a megabyte of quotes", '"'.repeat(400_000), /500 characters/u],
    ["a NUL", "qorbeline\u0000", /NUL|U\+0000|null/iu],
  ])("%s", async (_what, search, message) => {
    for (const as of [undefined, editor]) {
      const answer = await send(byVariable, { search }, as ? { as } : {});
      expect(codesOf(answer)).toEqual(["BAD_USER_INPUT"]);
      expect(answer.errors[0]?.message).toMatch(message);
      expect(answer.errors[0]?.message.length).toBeLessThan(300);
    }
  });
});

describe("what is odd is as odd in every order and to every list that is searched", () => {
  const odd = [
    `"`,
    "-a",
    '-"a b"',
    "½",
    "x½ ʼn",
    "\u0000",
    "\ud800",
    "\u202e🚢",
    "%_\\",
    "a ".repeat(249),
    "!a & b:*",
  ];
  const orders = ["RELEVANCE", "PUBLISHED_AT", "UPDATED_AT", "TEXT"];
  const document = (order: string) => `query ($search: String) {
    claims(orderBy: [{ field: ${order}, direction: ASC }], search: $search) { ${wanted} }
    articles(search: $search) { totalCount nodes { claims(orderBy: [{ field: ${order}, direction: DESC }], search: $search) { ${wanted} } } }
    sources(search: $search) { totalCount nodes { id } }
    claimStats(search: $search) { totalCount buckets { count } }
  }`;
  const parts = [
    "totalCount",
    "countPrecision",
    "nodes { id }",
    "facets { field }",
    "__typename",
    "pageInfo { endCursor }",
  ];

  test.each(odd)("%j", async (search) => {
    for (const as of [undefined, editor])
      for (const order of orders)
        expect((await send(document(order), { search }, as ? { as } : {})).errors).toEqual([]);
  });

  test.each(parts)("where nothing is asked for but %s", async (part) => {
    for (const search of [...odd, "peace", `qorbeline "peace of"`])
      for (const order of orders) {
        const alone = `query ($search: String) { claims(search: $search, orderBy: [{ field: ${order}, direction: ASC }]) { ${part} } }`;
        expect((await send(alone, { search })).errors).toEqual([]);
      }
  });
});
