import { sendOk } from "../../testkit/graphql.ts";
import { newArticle, unique, type Versioned } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { edit, wordsOf } from "./articles.ts";

interface Similar {
  article: { id: string };
  similarity: number;
  relation: string;
}

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

const newMark = () => unique("").trim().replaceAll("-", "");

async function similarTo({ id }: Versioned): Promise<Similar[]> {
  const query =
    "query ($id: ID!) { article(id: $id) { similar { nodes { article { id } similarity relation } } } }";
  return (await sendOk(query, { id }, { as: editor })).article.similar.nodes;
}

async function relations(one: Versioned, other: Versioned): Promise<(Similar | undefined)[]> {
  const [here, there] = [await similarTo(one), await similarTo(other)];
  return [
    here.find(({ article }) => article.id === other.id),
    there.find(({ article }) => article.id === one.id),
  ];
}

describe("two articles list each other", () => {
  test("with one text, however it is typeset", async () => {
    const text = wordsOf(newMark(), 40);
    const [one, other] = [await newArticle(editor, text), await newArticle(editor, text)];
    for (const each of await relations(one, other))
      expect(each).toMatchObject({ relation: "SAME_TEXT", similarity: 1 });
    const loud = await newArticle(editor, text.toUpperCase().replaceAll(" ", " — "));
    for (const each of await relations(one, loud))
      expect(each).toMatchObject({ relation: "COPY", similarity: 1 });
  });

  test("as copies where most of the words are the same", async () => {
    const mark = newMark();
    const one = await newArticle(editor, wordsOf(mark, 200));
    const other = await newArticle(editor, wordsOf(mark, 200), wordsOf(`${mark}more`, 15));
    for (const each of await relations(one, other)) {
      expect(each?.relation).toBe("COPY");
      expect(each?.similarity).toBeGreaterThan(0.7);
      expect(each?.similarity).toBeLessThan(1);
    }
  });

  test("as overlapping where some are", async () => {
    const mark = newMark();
    const one = await newArticle(editor, wordsOf(mark, 100), wordsOf(`${mark}a`, 100));
    const other = await newArticle(editor, wordsOf(mark, 100), wordsOf(`${mark}b`, 100));
    for (const each of await relations(one, other)) {
      expect(each?.relation).toBe("OVERLAP");
      expect(each?.similarity).toBeGreaterThan(0.1);
      expect(each?.similarity).toBeLessThan(0.5);
    }
  });

  test("though they come in at one moment", async () => {
    const text = wordsOf(newMark(), 60);
    const [one, two, three] = await Promise.all([1, 2, 3].map(() => newArticle(editor, text)));
    for (const other of [two, three]) {
      if (one === undefined || other === undefined) throw new Error("An article is missing");
      for (const each of await relations(one, other)) expect(each).toMatchObject({ relation: "SAME_TEXT" });
    }
  });

  test("no longer once a text was repaired, and another one then", async () => {
    const [mark, next] = [newMark(), newMark()];
    const one = await newArticle(editor, wordsOf(mark, 60));
    const other = await newArticle(editor, wordsOf(mark, 60));
    const third = await newArticle(editor, wordsOf(next, 60));
    await edit(editor, other, { text: wordsOf(next, 60) });
    expect(await relations(one, other)).toEqual([undefined, undefined]);
    for (const each of await relations(third, other)) expect(each).toMatchObject({ relation: "SAME_TEXT" });
  });
});

test("the most similar comes first, and an article of its own words has none", async () => {
  const mark = newMark();
  const one = await newArticle(editor, wordsOf(mark, 200));
  const near = await newArticle(editor, wordsOf(mark, 200), wordsOf(`${mark}more`, 40));
  const same = await newArticle(editor, wordsOf(mark, 200));
  expect((await similarTo(one)).map(({ article }) => article.id)).toEqual([same.id, near.id]);
  expect(await similarTo(await newArticle(editor, wordsOf(newMark(), 60)))).toEqual([]);
});
