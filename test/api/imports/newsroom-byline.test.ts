import { sendOk } from "../../testkit/graphql.ts";
import { done, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";

interface Imported {
  publisher: { id: string } | null;
  authors: { id: string; name: string }[];
}

const signedBy = (byline: string): string => `${unique("Orvane présente le traité")}

${byline}

Le ministre des Affaires étrangères d’Orvane a présenté l’accord devant le Parlement, au terme de trois jours de débats.

Selon le ministère, 12 000 soldats ont quitté la frontière depuis le mois de juin.`;

async function bring(byline: string, publisherId?: string): Promise<Imported> {
  const wanted = "... on ArticleImport { article { publisher { id } authors { id name } } }";
  const input = { text: signedBy(byline), publisherId };
  return (await done<{ article: Imported }>("importArticle", wanted, { as: editor, input })).article;
}

let editor: Person;
beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
});

describe("an article that its newsroom signed", () => {
  test.each(["Par la rédaction", "Par Rédaction internationale", "Par notre rédaction", "By our staff"])(
    "as %p is its publisher's",
    async (byline) => {
      const one = await newSource(editor, unique("Le Courrier"), "OUTLET");
      const other = await newSource(editor, unique("La Gazette"), "OUTLET");
      const [here, there] = [await bring(byline, one.id), await bring(byline, other.id)];
      expect(here.authors.map(({ id }) => id)).toEqual([one.id]);
      expect(there.authors.map(({ id }) => id)).toEqual([other.id]);
    },
  );

  test("is nobody's where no publisher is known", async () => {
    expect(await bring("Par la rédaction")).toEqual({ publisher: null, authors: [] });
  });

  test("makes no source that all outlets would share", async () => {
    await bring("Par Rédaction internationale");
    const { sources } = await sendOk(
      `{ sources(search: "\\"redaction internationale\\"") { totalCount } }`,
      {},
      { as: editor },
    );
    expect(sources.totalCount).toBe(0);
  });

  test("together with a person keeps the byline's order", async () => {
    const publisher = await newSource(editor, unique("Le Courrier"), "OUTLET");
    const { authors } = await bring("Par Camille Brossard et la rédaction", publisher.id);
    expect(authors.map(({ id, name }) => (id === publisher.id ? "publisher" : name))).toEqual([
      "Camille Brossard",
      "publisher",
    ]);
  });

  test("by another outlet's newsroom names that outlet's", async () => {
    const publisher = await newSource(editor, unique("Le Courrier"), "OUTLET");
    const { authors } = await bring("Par Rédaction du Phare", publisher.id);
    expect(authors).toMatchObject([{ name: "Rédaction du Phare" }]);
  });
});
