import { sendOk } from "../../testkit/graphql.ts";
import { ids, is, mark, tellAndChange, times, was } from "./changed-story.ts";

/** Everything about a story changed. Whoever reads as of before sees it whole, as it was. */

beforeAll(tellAndChange, 60_000);

const whole = `id text language kind topics state version isPublic publishedAt updatedAt retractedAt retractionReason
  verdict { rating label rationale }
  appearances { totalCount nodes { anchor { exact } revisionNumber attribution { verb source { id name owners { name } } }
    article { id title regions publisher { name owners { name } } authors { name } republication { originalSource { name } }
      revision { number } claims { totalCount nodes { id text } } } } }
  evidence { totalCount nodes { stance excerpt source { name claims { totalCount } articles { totalCount } } } }`;

const read = async (asOf?: string) => {
  const document = `query ($id: ID!, $source: ID!, $article: ID!, $asOf: DateTime) {
    claim(id: $id, asOf: $asOf) { ${whole} }
    node(id: $id, asOf: $asOf) { ... on Claim { ${whole} } }
    nodes(ids: [$id, $article, $source], asOf: $asOf) { ... on Claim { text } ... on Article { title } ... on Source { name } }
    source(id: $source, asOf: $asOf) { name owners { name } claims { totalCount nodes { text } } }
    article(id: $article, asOf: $asOf) { title claims { totalCount nodes { text } } } }`;
  return sendOk(document, { ...ids, id: ids["claim"], asOf });
};

const story = (told: typeof was, more: object) => ({
  text: told.text,
  topics: [told.topic],
  appearances: {
    nodes: [{ attribution: [{ source: { name: told.source } }], article: { title: told.title } }],
  },
  ...more,
});

test("as of its publication everything is read as it was, through every relation", async () => {
  for (const asOf of [times.then, new Date(Date.parse(times.then) + 3).toISOString()]) {
    const { claim, node, nodes, source, article } = await read(asOf);
    expect(claim).toMatchObject(
      story(was, { state: "PUBLISHED", isPublic: true, retractedAt: null, retractionReason: null }),
    );
    expect(claim).toMatchObject({
      ...{ publishedAt: times.then, updatedAt: times.then },
      verdict: { rating: "true", label: "True", rationale: "Two logs say so." },
      evidence: {
        totalCount: 1,
        nodes: [{ stance: "SUPPORTS", excerpt: "So it is.", source: { articles: { totalCount: 0 } } }],
      },
    });
    const [appearance] = claim.appearances.nodes;
    expect(appearance).toMatchObject({
      ...{ anchor: { exact: "Ten boats left" }, revisionNumber: 1 },
      attribution: [{ verb: "said", source: { owners: [{ name: `Owner ${mark}` }] } }],
      article: {
        ...{ regions: ["Europe"], publisher: { name: `Le Phare ${mark}` }, authors: [{ name: was.source }] },
        ...{ republication: { originalSource: { name: `Le Phare ${mark}` } }, revision: { number: 1 } },
        claims: { totalCount: 1, nodes: [{ id: ids["claim"], text: was.text }] },
      },
    });
    expect(node).toEqual(claim);
    expect(nodes).toEqual([{ text: was.text }, { title: was.title }, { name: was.source }]);
    expect(source).toMatchObject({
      name: was.source,
      claims: { totalCount: 1, nodes: [{ text: was.text }] },
    });
    expect(article).toMatchObject({ title: was.title, claims: { totalCount: 1 } });
  }
});

test("as of its correction everything is read as it then became", async () => {
  const { claim, source } = await read(times.corrected);
  expect(claim).toMatchObject(
    story(is, { state: "PUBLISHED", publishedAt: times.then, updatedAt: times.corrected }),
  );
  expect(claim).toMatchObject({
    verdict: { rating: "false" },
    evidence: { totalCount: 1, nodes: [{ stance: "CONTEXT", excerpt: "Now so." }] },
    appearances: {
      totalCount: 1,
      nodes: [
        {
          anchor: { exact: "Twelve boats left" },
          revisionNumber: 2,
          article: { authors: [], republication: null },
        },
      ],
    },
  });
  expect(source).toMatchObject({ owners: [{ name: `Buyer ${mark}` }], claims: { totalCount: 1 } });
});

test("as of its retraction, and at any time after, a tombstone is left", async () => {
  for (const asOf of [times.retracted, "2999-01-01T00:00:00Z", undefined]) {
    const { claim, node, source, article } = await read(asOf);
    expect(claim).toMatchObject({
      ...{
        text: is.text,
        state: "RETRACTED",
        retractionReason: `No boats ${mark}`,
        retractedAt: times.retracted,
        verdict: null,
      },
      ...{ appearances: { totalCount: 0, nodes: [] }, evidence: { totalCount: 0, nodes: [] } },
    });
    expect(node).toEqual(claim);
    expect([source.claims.totalCount, article.claims.totalCount]).toEqual([0, 0]);
  }
});

test("as of before it was published there is nothing of it", async () => {
  for (const asOf of [times.before, "1970-01-01T00:00:00Z", "0001-01-01T00:00:00Z"]) {
    expect(await read(asOf)).toEqual({
      claim: null,
      node: null,
      nodes: [null, null, null],
      source: null,
      article: null,
    });
  }
});

const counted = `query ($filter: ClaimFilter, $articles: ArticleFilter, $sources: SourceFilter, $search: String, $asOf: DateTime) {
  claims(filter: $filter, search: $search, asOf: $asOf) { totalCount facets { field values { value label count } } nodes { id } }
  claimStats(filter: $filter, search: $search, asOf: $asOf, groupBy: { by: SOURCE }) { totalCount buckets { label count } }
  articles(filter: $articles, asOf: $asOf) { totalCount facets { field values { value label count } } }
  sources(filter: $sources, asOf: $asOf) { totalCount facets { field values { value count } } } }`;

const around = async (told: typeof was, asOf?: string) => {
  const variables = {
    filter: {
      topics: { eq: told.topic },
      article: { title: { eq: told.title } },
      source: { name: { eq: told.source } },
    },
    articles: { title: { eq: told.title }, claims: { topics: { eq: told.topic } } },
    sources: { name: { eq: told.source }, claims: { text: { eq: told.text } } },
    search: `"boats left ${mark}"`,
    asOf,
  };
  const { claims, claimStats, articles, sources } = await sendOk(counted, variables);
  const facet = (list: { facets: { field: string; values: { count: number }[] }[] }, name: string) =>
    list.facets.find(({ field }) => field === name)?.values ?? [];
  return { claims, claimStats, articles, sources, facet };
};

test("lists, searches, counts, facets, filters and charts are of the instant", async () => {
  for (const [told, asOf] of [
    [was, times.then],
    [is, times.corrected],
  ] as const) {
    const { claims, claimStats, articles, sources, facet } = await around(told, asOf);
    expect([claims.totalCount, claimStats.totalCount, articles.totalCount, sources.totalCount]).toEqual([
      1, 1, 1, 1,
    ]);
    expect(claims.nodes).toEqual([{ id: ids["claim"] }]);
    expect(facet(claims, "topics")).toEqual([{ value: told.topic, label: told.topic, count: 1 }]);
    expect(claimStats.buckets).toEqual([{ label: told.source, count: 1 }]);
    expect(facet(articles, "publisherId")).toMatchObject([
      { label: told === was ? `Le Phare ${mark}` : `Buyer ${mark}`, count: 1 },
    ]);
    expect(facet(sources, "kind")).toEqual([{ value: "PERSON", count: 1 }]);
  }
  for (const [told, asOf] of [
    [is, times.then],
    [was, times.corrected],
    [was, times.before],
    [is, times.retracted],
    [is, undefined],
  ] as const) {
    const { claims, claimStats, articles, sources, facet } = await around(told, asOf);
    expect([claims.totalCount, claimStats.totalCount, articles.totalCount, sources.totalCount]).toEqual([
      0, 0, 0, 0,
    ]);
    expect([facet(claims, "topics"), facet(articles, "publisherId"), facet(sources, "kind")]).toEqual([
      [],
      [],
      [],
    ]);
  }
});
