import type { GraphQLObjectType } from "graphql";
import { globalId, uuidOf } from "../../kernel/id.ts";
import { readPlan, rootScope, type ReadPlan, type ReadRequest } from "../../platform/graphql/read.plan.ts";
import { toInstant } from "../../platform/graphql/reader.ts";
import { rowMapper, type RowParts } from "../../platform/graphql/rows.plan.ts";
import { selectedFields } from "../../platform/graphql/selection.ts";

/** More than this nobody can follow in a drawing. Steps: from a paper to its owner's owner and down again. */
const familyMax = 40;
const ownershipStepsMax = 6;
const copyingsMax = 20;

type Member = readonly [id: string, name: string, kind: string];
type Ownership = readonly [
  ownerId: string,
  ownedId: string,
  since: string,
  heldSince: string | null,
  statedAt: string | null,
];

/** Former owners are no members of a network: it is drawn as it stands. */
const isOwner = "o.until = 'infinity' and o.held_until is null";
type Copying = readonly [copierId: string, originalId: string, count: number, first: string, last: string];
type Network = readonly [Member[] | null, Ownership[] | null, Copying[] | null, isWhole: boolean];

const source = (uuid: string): string => globalId("Source", uuid);

const memberParts: RowParts<Member> = {
  id: ([uuid]) => source(uuid),
  name: ([, name]) => name,
  kind: (row) => row[2],
};

const ownershipParts: RowParts<Ownership> = {
  ownerId: ([owner]) => source(owner),
  ownedId: ([, owned]) => source(owned),
  since: (row) => toInstant(row[2]),
  heldSince: (row) => row[3],
  statedAt: (row) => row[4],
};

const copyingParts: RowParts<Copying> = {
  copierId: ([copier]) => source(copier),
  originalId: ([, original]) => source(original),
  articleCount: (row) => row[2],
  firstAt: (row) => toInstant(row[3]),
  lastAt: (row) => toInstant(row[4]),
};

/** Who owns it and theirs, and what all of these own, with how many steps away each is. */
const family = (id: string): string => `
above (id, steps) as (
  select ${id}, 0 union select o.owner_id, a.steps + 1 from above a
    join source_owner o on o.source_id = a.id and ${isOwner} where a.steps < ${String(ownershipStepsMax)}
), family (id, steps) as (
  select id, steps from above union select o.source_id, f.steps + 1 from family f
    join source_owner o on o.owner_id = f.id and ${isOwner} where f.steps < ${String(ownershipStepsMax)}
), near as (
  select f.id, min(f.steps) steps from family f group by f.id
  order by 2, (select name_key(s.name) from source s where s.id = f.id), 1 limit ${String(familyMax + 1)}
), kin as (select id from near order by steps, id limit ${String(familyMax)})`;

const original = "coalesce(r.original_source_id, first.publisher_id)";

/** Each way by an index of its own: what the source published, and what leads to it or to an article of its. */
const copies = (id: string): string => `
confirmed as (
  select r.id from article a join republication r on r.article_id = a.id where a.publisher_id = ${id}
  union select r.id from republication r where r.original_source_id = ${id}
  union select r.id from article first join republication r on r.original_article_id = first.id
    where first.publisher_id = ${id} and r.original_source_id is null
), copying as (
  select a.publisher_id copier, ${original} original, count(*) n,
    min(coalesce(a.published_from, a.created_at)) first_at, max(coalesce(a.published_from, a.created_at)) last_at
  from confirmed c join republication r on r.id = c.id and r.until = 'infinity' and r.confirmed
    join article a on a.id = r.article_id left join article first on first.id = r.original_article_id
  where a.publisher_id <> ${original} and ${id} in (a.publisher_id, ${original})
  group by 1, 2
), placed as (
  select c.*, row_number() over (partition by c.copier = ${id} order by c.n desc, c.copier, c.original) place from copying c
), shown as (select * from placed where place <= ${String(copyingsMax)})`;

const answered = (id: string): string => `
members as (select id from kin union select copier from shown union select original from shown)
select json_build_array(
  (select json_agg(json_build_array(s.id, s.name, s.kind) order by s.id <> ${id}, name_key(s.name), s.id)
   from source s join members m on m.id = s.id),
  (select json_agg(json_build_array(o.owner_id, o.source_id, o.since, o.held_since, o.stated_at) order by o.owner_id, o.source_id)
   from source_owner o where ${isOwner} and o.owner_id in (select id from members) and o.source_id in (select id from members)),
  (select json_agg(json_build_array(copier, original, n, first_at, last_at) order by n desc, copier, original) from shown),
  (select count(*) from near) <= ${String(familyMax)} and not exists (select from placed where place > ${String(copyingsMax)})
) j from source where id = ${id}`;

/** Around one source, in one statement. */
export function planSourceNetwork(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const scope = rootScope(request);
  const id = scope.statement.param(uuidOf("Source", args["sourceId"] as string), "uuid");
  const sql = `with recursive ${family(id)}, ${copies(id)}, ${answered(id)}`;
  return readPlan(scope, sql, networkMapper(request));
}

function networkMapper(request: ReadRequest): ReadPlan["map"] {
  const type = request.operation.schema.getType("SourceNetwork") as GraphQLObjectType;
  const told = [...selectedFields(request.operation, type, request.nodes)].map(([name, nodes]) => {
    const within = { ...request, nodes };
    const member = rowMapper(within, "SourceNetworkMember", memberParts);
    const ownership = rowMapper(within, "SourceOwnership", ownershipParts);
    const copying = rowMapper(within, "SourceCopying", copyingParts);
    const parts: Readonly<Record<string, (network: Network) => unknown>> = {
      members: ([members]) => (members ?? []).map(member),
      ownerships: ([, ownerships]) => (ownerships ?? []).map(ownership),
      copyings: ([, , copyings]) => (copyings ?? []).map(copying),
      isWhole: (network) => network[3],
      __typename: () => "SourceNetwork",
    };
    return [name, parts[nodes[0]?.name.value ?? ""] ?? (() => null)] as const;
  });
  return (row) => Object.fromEntries(told.map(([name, of]) => [name, of(row as unknown as Network)]));
}
