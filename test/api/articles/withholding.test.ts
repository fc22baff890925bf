import { randomUUID } from "node:crypto";
import { getNamedType } from "graphql";
import { send, sendOk, type Sender } from "../../testkit/graphql.ts";
import { done, mutation, newArticle, newSource, unique } from "../../testkit/newsroom.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { decide, publish, readyClaim, reword, submit, submitted } from "../../testkit/review-desk.ts";
import { nested, pathsTo, type SchemaPath } from "../../testkit/schema-path.ts";
import { schema } from "../../testkit/selection.ts";
import { followByEvents, programOf } from "../../testkit/subscription.ts";
import { edit } from "./articles.ts";

/** Roots that answer the public nothing at all. */
const deskOnly = new Set(
  `apiKeys people me myAccount reviews review reviewCounts savedView savedViews notices myMailPreferences
    articleImport articleImports auditRecords followedFeed followedFeeds jobs jobQueues sourceProposals looseWords terms webhook webhooks`.split(
    /\s+/,
  ),
);

/** Stands in the body of every article here, outside of what is quoted. */
const secret = `secret${randomUUID().replaceAll("-", "")}`;
const revision = "text html excerpt withheld { permission reason }";

let editor: Person;
let reviewer: Person;
const ids: Record<string, string> = {};
let at = "";

beforeAll(async () => {
  editor = await newPerson(["EDITOR"]);
  reviewer = await newPerson(["REVIEWER"]);
  const original = await newArticle(editor, "The treaty was void.", `And ${secret}.`);
  const article = await newArticle(editor, "The treaty was void, they said.", `And ${secret} again.`);
  const [source, owner] = [await newSource(editor), await newSource(editor)];
  await done("editSource", "... on Source { id }", {
    as: editor,
    input: { id: source.id, expectedVersion: 1, ownerIds: [owner.id] },
  });
  await edit(editor, article, {
    ...{ publisherId: source.id, authorIds: [source.id] },
    republication: { originalSourceId: source.id, originalArticleId: original.id },
  });
  const anchor = { exact: "The treaty was void" };
  const appearance = { articleId: article.id, anchor, attribution: [{ sourceId: source.id }] };
  const ready = await readyClaim(editor, { text: `Void ${secret.slice(6)}`, appearance });
  const shown = await done<{ id: string; version: number }>("addEvidence", "... on Claim { id version }", {
    as: editor,
    input: {
      ...{ claimId: ready.id, expectedVersion: ready.version, stance: "SUPPORTS" },
      ...{ sourceId: source.id, articleId: article.id },
    },
  });
  const published = await publish(editor, await decide(reviewer, await submit(editor, shown)));
  at = published.at;
  Object.assign(ids, {
    ...{ Claim: ready.id, Article: article.id, Source: source.id, Publication: published.publicationId },
    version: String(published.version),
  });
});

/** How a field of Query is asked so that it leads to what was published here; null where it takes something else. */
function rootOf(name: string, asOf?: string): string | null {
  const field = schema.getQueryType()?.getFields()[name];
  if (field === undefined) return null;
  const of = (arg: string): boolean => field.args.some((one) => one.name === arg);
  const then = asOf !== undefined && of("asOf") ? `, asOf: "${asOf}"` : "";
  if (of("first")) return `${name}(first: 50${only(name)}${then})`;
  if (of("ids")) return `nodes(ids: ${JSON.stringify(things)}${then})`;
  const type = getNamedType(field.type).name;
  if (of("id")) return ids[type] === undefined ? null : `${name}(id: "${ids[type]}"${then})`;
  return field.args.some(({ type: arg }) => arg.toString().endsWith("!")) ? null : name;
}

/** Others have things at this desk too. */
function only(list: string): string {
  const [key, type] =
    {
      claims: ["id", "Claim"],
      articles: ["id", "Article"],
      sources: ["id", "Source"],
      changes: ["claimId", "Claim"],
    }[list] ?? [];
  return key === undefined || type === undefined ? "" : `, filter: { ${key}: { eq: "${ids[type]}" } }`;
}

const things = {
  toJSON: () => [ids["Claim"], ids["Article"], ids["Source"], ids["Publication"]],
};

const roots = Object.values(schema.getQueryType()?.getFields() ?? {}).flatMap((field) => {
  const paths = pathsTo("ArticleRevision", getNamedType(field.type).name, ["Query"]);
  return paths.length === 0 ? [] : [[field.name, paths] as [string, SchemaPath[]]];
});

test("there are ways to the body of an article from everywhere", () => {
  expect(roots.map(([name]) => name)).toEqual(
    expect.arrayContaining([
      "claims",
      "claim",
      "article",
      "articles",
      "source",
      "sources",
      "changes",
      "node",
      "nodes",
    ]),
  );
});

describe.each([
  ["nobody in particular", undefined, undefined],
  ["a program that may not see the desk", ["EDIT"], undefined],
  ["whoever reads as of the day when it was published", undefined, () => at],
])("to %s", (_who, scopes, asOf) => {
  test.each(roots)(
    "no way from %s shows the body of an article whose rights keep it",
    async (name, paths) => {
      const as: Sender | undefined = scopes && (await programOf(editor, scopes));
      let met = 0;
      for (const path of paths) {
        const starts =
          name === "node"
            ? [`node(id: "${ids[path[0]?.replace("... on ", "") ?? ""] ?? ids["Claim"]}")`]
            : [rootOf(name, asOf?.())];
        for (const root of starts) {
          if (root === null) continue;
          const answer = await send(`{ ${nested([root, ...path], revision)} }`, {}, as ? { as } : {});
          const text = JSON.stringify(answer.data ?? null);
          expect({ path, shows: text.includes(secret) }).toEqual({ path, shows: false });
          if (text.includes(`"withheld":{"permission":"METADATA_ONLY","reason":"NOTHING_STATED"}`)) met += 1;
        }
      }
      // Without this the test would pass on answers that are empty.
      if (!deskOnly.has(name)) expect(met).toBeGreaterThan(0);
    },
  );
});

test("a subscription and what a mutation answers keep it back too", async () => {
  const claim = "claim { appearances { nodes { article { revision { " + revision + " } } } } }";
  const told = [
    await followByEvents(`subscription { claimChanged(id: "${ids["Claim"]}") { ${claim} } }`),
    await followByEvents(`subscription { publications { publication { ${claim} } } }`),
  ];
  const draft = await reword(editor, { id: ids["Claim"] ?? "", version: Number(ids["version"]) });
  await publish(editor, await decide(reviewer, await submit(editor, draft)), "Put right.");
  for (const followed of told) {
    const answer = JSON.stringify(await followed.next());
    expect(answer).toContain("METADATA_ONLY");
    expect(answer).not.toContain(secret);
    await followed.stop();
  }
  const as = await programOf(editor, ["EDIT"]);
  const { version } = (
    await sendOk("query ($id: ID!) { article(id: $id) { version } }", { id: ids["Article"] }, { as: editor })
  ).article;
  const wanted = `... on Article { revision { ${revision} } }`;
  const input = { id: ids["Article"], expectedVersion: version, regions: [unique("Europe")] };
  const answer = JSON.stringify(await send(mutation("editArticle", wanted), { input }, { as }));
  expect(answer).toContain("METADATA_ONLY");
  expect(answer).not.toContain(secret);
});

describe("the reason is told as it is", () => {
  test.each([
    ["FULL_TEXT", { terms: "Free for all." }, null],
    ["EXCERPT", { terms: "Extracts only." }, { permission: "EXCERPT", reason: "TERMS" }],
    ["METADATA_ONLY", { notice: "© Le Phare" }, { permission: "METADATA_ONLY", reason: "TERMS" }],
    ["METADATA_ONLY", {}, { permission: "METADATA_ONLY", reason: "NOTHING_STATED" }],
  ])("%s, with %j", async (permission, rights, withheld) => {
    const article = await newArticle(editor, "The minister said that the treaty was void.");
    await edit(editor, article, { rights: { permission, ...rights } });
    const appearance = { articleId: article.id, anchor: { exact: "the treaty was void" } };
    await publish(editor, await decide(reviewer, await submitted(editor, { appearance })));
    const query = `query ($id: ID!) { article(id: $id) { revision { ${revision} } } }`;
    expect((await sendOk(query, { id: article.id })).article.revision.withheld).toEqual(withheld);
    expect((await sendOk(query, { id: article.id }, { as: editor })).article.revision.withheld).toBeNull();
  });
});

describe("a long passage is reproduction, and follows the rights of its article", () => {
  const passage = `The minister said that ${"the sea went on and ".repeat(30)}on.`;
  const quotes = `appearances { nodes { anchor { exact start end withheld { permission } } attribution { anchor { exact withheld { permission } } } } }
    evidence { nodes { excerpt withheld { permission } anchor { exact withheld { permission } } } }`;

  async function quotedWhole(permission: string): Promise<string> {
    const article = await newArticle(editor, passage);
    await edit(editor, article, { rights: { permission } });
    const [anchor, source] = [{ exact: passage }, await newSource(editor)];
    const attribution = [{ sourceId: source.id, anchor }];
    const ready = await readyClaim(editor, { appearance: { articleId: article.id, anchor, attribution } });
    const input = {
      claimId: ready.id,
      expectedVersion: ready.version,
      stance: "SUPPORTS",
      articleId: article.id,
      anchor,
    };
    const shown = await done<{ id: string; version: number }>("addEvidence", "... on Claim { id version }", {
      as: editor,
      input,
    });
    return (await publish(editor, await decide(reviewer, await submit(editor, shown)))).id;
  }

  const read = async (id: string, as?: Sender) => {
    const query = `query ($id: ID!) { claim(id: $id) { ${quotes} } }`;
    const { claim } = await sendOk(query, { id }, as ? { as } : {});
    const [appearance] = claim.appearances.nodes;
    const evidence = claim.evidence.nodes.at(-1);
    return { anchor: appearance.anchor, link: appearance.attribution[0].anchor, evidence };
  };

  test.each(["EXCERPT", "METADATA_ONLY"])("which permit %s: its beginning", async (permission) => {
    const id = await quotedWhole(permission);
    const cut = { exact: passage.slice(0, 400), withheld: { permission } };
    const { anchor, link, evidence } = await read(id);
    expect(anchor).toEqual({ ...cut, start: anchor.start, end: anchor.start + passage.length });
    expect(link).toEqual(cut);
    expect(evidence).toEqual({ excerpt: cut.exact, withheld: { permission }, anchor: cut });
  });

  test("which permit FULL_TEXT, or for the desk: all of it", async () => {
    const whole = { exact: passage, withheld: null };
    const [free, kept] = [await quotedWhole("FULL_TEXT"), await quotedWhole("METADATA_ONLY")];
    for (const { anchor, link, evidence } of [await read(free), await read(kept, editor)]) {
      expect(anchor).toMatchObject(whole);
      expect(link).toEqual(whole);
      expect(evidence).toEqual({ excerpt: passage, withheld: null, anchor: whole });
    }
  });
});
