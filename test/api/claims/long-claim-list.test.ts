import { codesOf, send, sendOk } from "../../testkit/graphql.ts";
import { newPerson, type Person } from "../../testkit/people.ts";
import { DeskOfMany } from "./desk-of-many.ts";
import { publishMany } from "./published-claims.ts";

const desk = new DeskOfMany("long_claim_list");
let editor: Person;

/** More of one kind than the desk gathers and sorts: it walks the list to them. Written past the triggers, as a seed is. */
const longKind = `
begin;
set local session_replication_role = replica;
create temporary table more on commit drop as
select n, gen_random_uuid() claim, gen_random_uuid() revision, (select id from desk limit 1) desk,
  (select id from person limit 1) person, timestamptz '2016-01-01Z' + n % 5000 * interval '1 hour' as at,
  case when n % 40 = 0 then '{rare,economy}' else '{economy}' end::text[] topics from generate_series(1, 10400) n;
insert into claim (id, desk_id, state, newest_revision_id, created_by, created_at, updated_at, language, kind, rating, topics)
select claim, desk, 'DRAFT', revision, person, at, at, 'fr', 'CAUSAL', null, topics from more;
insert into claim_revision (id, claim_id, number, text, language, kind, topics, digest, created_by)
select revision, claim, 1, 'Le président ' || md5(n::text), 'fr', 'CAUSAL', topics, encode(sha256(n::text::bytea), 'hex'), person
from more;
select fill_claim_tally();
commit;
analyze`;

beforeAll(async () => {
  await desk.open();
  editor = await newPerson(["EDITOR"]);
  await publishMany(desk.client);
  await desk.client.query(longKind);
}, 180_000);
afterAll(() => desk.close());

const page = `query ($filter: ClaimFilter, $search: String, $orderBy: [ClaimOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  claims(filter: $filter, search: $search, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes { id } } }`;

interface Listed {
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string };
  nodes: { id: string }[];
}

const read = async (variables: object): Promise<Listed> =>
  (await sendOk<{ claims: Listed }>(page, { ...variables }, { as: editor })).claims;
const idsOf = ({ nodes }: Listed): string[] => nodes.map(({ id }) => id);

const filters: readonly (readonly [
  what: string,
  asked: { filter?: object; search?: string },
  only: string,
])[] = [
  ["of a kind that most have", { filter: { kind: { eq: "CAUSAL" } } }, "c.kind = 'CAUSAL'"],
  ["of a kind that few have", { filter: { kind: { eq: "FACT" } } }, "c.kind = 'FACT'"],
  ["of a topic that few have", { filter: { topics: { eq: "rare" } } }, "'rare' = any(c.topics)"],
  ["of a topic that nothing has", { filter: { topics: { eq: "nothing" } } }, "false"],
  [
    "of a kind or a state",
    { filter: { or: [{ kind: { eq: "QUOTATION" } }, { state: { eq: "DRAFT" } }] } },
    "(c.kind = 'QUOTATION' or c.state = 'DRAFT')",
  ],
  [
    "that say what most do",
    { search: "président", filter: { language: { eq: "fr" } } },
    "r.search @@ claim_query(array['président'], 'président', '{}') and c.language = 'fr'",
  ],
  [
    "that say what few do",
    { search: "xylophone" },
    "r.search @@ claim_query(array['xylophone'], 'xylophone', '{}')",
  ],
  ["that say what none does", { search: "zzzyyy" }, "false"],
];

const orders = [
  ["UPDATED_AT", "c.updated_at"],
  ["PUBLISHED_AT", "coalesce(c.published_at, 'infinity')"],
  ["TEXT", 'r.text collate "C"'],
] as const;

async function plainly(only: string, by: string): Promise<string[]> {
  const { rows } = await desk.client.query<{ id: string }>(
    `select 'clm_' || c.id id from claim c join claim_revision r on r.id = c.newest_revision_id
     where ${only} order by ${by}, c.id`,
  );
  return rows.map(({ id }) => id);
}

describe.each(orders)("by %s the desk lists the claims", (field, by) => {
  test.each(filters)("%s, from either end", async (_what, asked, only) => {
    const ids = await plainly(only, by);
    const orderBy = [{ field, direction: "ASC" }];
    const size = 70;
    const first = await read({ ...asked, orderBy, first: size });
    expect(idsOf(first)).toEqual(ids.slice(0, size));
    expect(first.pageInfo).toMatchObject({ hasNextPage: ids.length > size, hasPreviousPage: false });
    const last = await read({ ...asked, orderBy, last: size });
    expect(idsOf(last)).toEqual(ids.slice(-size));
    expect(last.pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: ids.length > size });
    if (ids.length <= size) return;
    const second = await read({ ...asked, orderBy, first: size, after: first.pageInfo.endCursor });
    expect(idsOf(second)).toEqual(ids.slice(size, 2 * size));
    expect(second.pageInfo).toMatchObject({ hasNextPage: ids.length > 2 * size, hasPreviousPage: true });
    const before = await read({ ...asked, orderBy, last: size, before: last.pageInfo.startCursor });
    expect(idsOf(before)).toEqual(ids.slice(-2 * size, -size));
    expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: ids.length > 2 * size });
  });
});

const counted = `query ($search: String, $filter: ClaimFilter, $enough: Int) {
  claims(first: 0, search: $search, filter: $filter, orderBy: [{ field: UPDATED_AT, direction: DESC }]) {
    all: totalCount some: totalCount(enough: $enough)
    every: facets(of: [KIND]) { precision values { value count } }
    few: facets(of: [KIND, LANGUAGE], enough: $enough) { field precision values { value count } } } }`;
const count = async (variables: object) => (await sendOk(counted, { ...variables }, { as: editor })).claims;
const sumOf = ({ values }: { values: { count: number }[] }): number =>
  values.reduce((sum, one) => sum + one.count, 0);

test("counting stops where it is enough, and says so", async () => {
  const claims = await count({ search: "xylophone", enough: 3 });
  expect(claims.all).toBeGreaterThan(3);
  expect(claims.some).toBe(3);
  expect([claims.every[0].precision, sumOf(claims.every[0])]).toEqual(["EXACT", claims.all]);
  expect(claims.few.map(({ field }: { field: string }) => field)).toEqual(["language", "kind"]);
  for (const facet of claims.few) expect([facet.precision, sumOf(facet)]).toEqual(["AT_LEAST", 3]);
});

test("where there are no more than are enough, every claim is counted", async () => {
  const { all } = await count({ search: "xylophone", enough: 1 });
  for (const enough of [all, all + 1]) {
    const claims = await count({ search: "xylophone", enough });
    expect([claims.all, claims.some]).toEqual([all, all]);
    for (const facet of claims.few) expect([facet.precision, sumOf(facet)]).toEqual(["EXACT", all]);
  }
});

test("what is kept is told whole, however little would be enough", async () => {
  const claims = await count({ filter: { kind: { eq: "CAUSAL" } }, enough: 5 });
  expect([claims.all, claims.some]).toEqual([10_400, 10_400]);
  for (const facet of claims.few) expect([facet.precision, sumOf(facet)]).toEqual(["EXACT", 10_400]);
});

test("topics beside a topic are counted among as many claims as are enough", async () => {
  const beside = `query ($enough: Int) { claims(first: 0, filter: { topics: { eq: "rare" } }) {
    facets(of: [TOPICS], enough: $enough) { precision values { value count } } } }`;
  const facetOf = async (enough: number | null) =>
    (await sendOk(beside, { enough }, { as: editor })).claims.facets[0];
  const values = (each: number) => ["economy", "rare"].map((value) => ({ value, count: each }));
  expect(await facetOf(null)).toEqual({ precision: "EXACT", values: values(260) });
  expect(await facetOf(50)).toEqual({ precision: "AT_LEAST", values: values(50) });
});

test("nothing cannot be enough", async () => {
  for (const enough of [0, -1])
    expect(codesOf(await send(counted, { enough }, { as: editor }))).toContain("BAD_USER_INPUT");
});
