import { randomUUID } from "node:crypto";
import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { done, newSource } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { pageOf, WebSite } from "../../testkit/web-site.ts";
import { allIn, followed, once as feedOnce, rss } from "../following/followed.ts";
import { brought } from "./url-import.ts";

let editor: Person;
let site: WebSite;
let publisher: { id: string };
/** In every headline and address of these imports, and nowhere else. */
const mark = randomUUID();
const made: Record<"pasted" | "filed" | "fetched" | "fed" | "missing", string> = {
  ...{ pasted: "", filed: "", fetched: "", fed: "", missing: "" },
};

const textOf = (headline: string): string =>
  [
    `# ${headline}`,
    ...["Brest", "Lorient"].map(
      (town) => `The harbour of ${town} counted 412 trawlers in 1990 and counts 138 today, ${mark} said.`,
    ),
  ].join("\n\n");

beforeAll(async () => {
  [editor, site] = [await newPerson(["EDITOR"]), await new WebSite().open()];
  publisher = await newSource(editor, `The Harbour Gazette ${mark}`, "OUTLET");
  const handIn = (input: object) =>
    done<{ id: string }>("importArticle", "... on ArticleImport { id }", {
      as: editor,
      input: { language: "en", ...input },
    });
  made.pasted = (await handIn({ text: textOf(`L’été à Brest ${mark}`), publisherId: publisher.id })).id;
  const content = Buffer.from(textOf(`Trawlers ${mark}`)).toString("base64");
  made.filed = (await handIn({ file: { name: `quai-nord-${mark}.md`, content } })).id;
  site
    .has(`/fetched-${mark}`, pageOf(`A fetched page ${mark}`))
    .has(`/fed-${mark}`, pageOf(`A fed page ${mark}`));
  made.fetched = (await brought(editor, site.at(`/fetched-${mark}`))).id;
  made.missing = (await brought(editor, site.at(`/missing-${mark}`))).id;
  site.has(`/feed-${mark}`, rss(site.at(`/fed-${mark}`)));
  const feed = await followed(editor, site.at(`/feed-${mark}`), { importPresent: true });
  const { imports } = await feedOnce(editor, feed.id, (seen) => seen.imports.totalCount === 1 && allIn(seen));
  made.fed = imports.nodes[0].id;
});
afterAll(() => site.close());

const idOf = async (person: Person): Promise<string> =>
  (await sendOk<{ me: { id: string } }>("{ me { id } }", {}, { as: person })).me.id;

const list = async (filter: object, search: string = mark): Promise<string[]> => {
  const { articleImports } = await sendOk(
    `query ($filter: ArticleImportFilter, $search: String) {
      articleImports(first: 20, filter: $filter, search: $search) { nodes { id } }
    }`,
    { filter, search },
    { as: editor },
  );
  const nameOf = (id: string) => Object.entries(made).find(([, one]) => one === id)?.[0] ?? id;
  return articleImports.nodes.map(({ id }: { id: string }) => nameOf(id));
};

describe("an editor finds imports", () => {
  test("the newest first, by what stands in their address, their file's name or their headline", async () => {
    expect(await list({})).toEqual(["fed", "missing", "fetched", "filed", "pasted"]);
    expect(await list({}, `/fetched-${mark}`)).toEqual(["fetched"]);
    expect(await list({}, `quai-nord-${mark}`)).toEqual(["filed"]);
    expect(await list({}, `"A FED page ${mark}"`)).toEqual(["fed"]);
  });

  test("without regard to accents, by words that stand in different places, and without what is excluded", async () => {
    expect(await list({}, `ete ${mark}`)).toEqual(["pasted"]);
    expect(await list({}, `page ${site.at("")} ${mark}`)).toEqual(["fed", "fetched"]);
    // Neither has an address: it does not hold the excluded word.
    expect(await list({}, `${mark} -localhost`)).toEqual(["filed", "pasted"]);
    expect(await list({}, `${mark} -trawlers -localhost`)).toEqual(["pasted"]);
    expect(await list({}, `${mark} "100%_"`)).toEqual([]);
  });

  test.each([
    ["PASTE", ["pasted"]],
    ["FILE", ["filed"]],
    ["ADDRESS", ["missing", "fetched"]],
    ["FEED", ["fed"]],
  ])("by the way they came in: %s", async (way, expected) => {
    expect(await list({ way: { eq: way } })).toEqual(expected);
    const { articleImport } = await sendOk(
      "query ($id: ID!) { articleImport(id: $id) { way createdBy { name } } }",
      { id: made[expected[0] as keyof typeof made] },
      { as: editor },
    );
    expect(articleImport).toEqual({ way, createdBy: { name: editor.name } });
  });

  test("by how far they are and why they failed", async () => {
    expect(await list({ state: { eq: "FAILED" } })).toEqual(["missing"]);
    expect(await list({ failure: { eq: "NOT_FOUND" } })).toEqual(["missing"]);
    expect(await list({ failure: { in: ["TIMED_OUT", "TLS_FAILED"] } })).toEqual([]);
    expect(await list({ way: { eq: "ADDRESS" }, state: { not: "FAILED" } })).toEqual(["fetched"]);
  });

  test("by whose they are, and by the publisher of what they became", async () => {
    const other = await newPerson(["EDITOR"]);
    expect(await list({ createdById: { eq: await idOf(editor) } })).toHaveLength(5);
    expect(await list({ createdById: { eq: await idOf(other) } })).toEqual([]);
    expect(await list({ publisherId: { eq: publisher.id } })).toEqual(["pasted"]);
    expect(await list({ publisherId: { eq: (await newSource(editor)).id } })).toEqual([]);
  });

  test("which is one statement, whatever is asked for", async () => {
    const mine = await idOf(editor);
    const ask = (first: number) =>
      send(
        `query ($first: Int, $search: String, $filter: ArticleImportFilter) {
          articleImports(first: $first, search: $search, filter: $filter) {
            totalCount nodes { id way fileName createdBy { name } article { title } }
          }
        }`,
        {
          first,
          search: mark,
          filter: {
            way: { in: ["PASTE", "FILE"] },
            createdById: { eq: mine },
            publisherId: { in: [publisher.id] },
            failure: { not: "GONE" },
          },
        },
        { as: editor },
      );
    const [few, many] = [await ask(1), await ask(20)];
    expect([few.errors, many.errors]).toEqual([[], []]);
    expect([few.statements, many.statements]).toEqual([2, 2]);
  });
});

test("a search of a length that nobody types, and ids of something else, are refused", async () => {
  const ask = (args: string) => send(`{ articleImports(${args}) { totalCount } }`, {}, { as: editor });
  expect(codesOf(await ask(`search: "${"x".repeat(2_000)}"`))).toEqual(["BAD_USER_INPUT"]);
  expect(codesOf(await ask(`filter: { createdById: { eq: "${publisher.id}" } }`))).toEqual(["BAD_ID"]);
  expect(codesOf(await ask(`filter: { publisherId: { eq: "${await idOf(editor)}" } }`))).toEqual(["BAD_ID"]);
});
