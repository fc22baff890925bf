import { bulkItemsMax } from "@claimdesk/shared/limits";
import { personList } from "../identity/person.reader.ts";
import { Denial } from "../kernel/denial.ts";
import { globalId, uuidOf } from "../kernel/id.ts";
import { rootScope, type ReadPlan, type ReadRequest } from "../platform/graphql/read.plan.ts";
import { rowMapper, rowsPlan, type RowParts } from "../platform/graphql/rows.plan.ts";
import { searchOf } from "../platform/graphql/search-text.ts";
import { scopeBeside, viewerParam } from "../platform/graphql/statement.ts";

/** They are chosen from by name: whoever is not among these is found by typing more of it. */
const peopleMax = 50;

type Row = readonly [id: string, name: string, email: string, possible: number, whyNot: string | null];

const parts: RowParts<Row> = {
  personId: ([id]) => globalId("Person", id),
  name: ([, name]) => name,
  email: (row) => row[2],
  possibleCount: (row) => row[3],
  whyNotCode: (row) => row[4],
};

/** The rule of the policy once more, for everybody and many reviews at once: a test holds the two together. */
const obstacle = `case
  when not (p.is_admin or 'REVIEWER' = any(p.roles)) then 'NOT_A_REVIEWER'
  when v.state <> 'OPEN' then 'REVIEW_CLOSED'
  when exists (select from claim_revision_party w where w.revision_id = v.revision_id and w.person_id = p.id and w.part = 'CONTRIBUTOR') then 'OWN_WORK'
  when not (p.is_admin or v.decider_roles && p.roles) then 'NOT_A_DECIDER'
  when exists (select from decision d where d.review_id = v.id and d.revision_id = v.revision_id and d.reviewer_id = p.id) then 'ALREADY_DECIDED'
  when v.assignee_id = p.id then 'ALREADY_THERE' end`;

/** Whoever can be given the most of them first. */
export function planHandOverChoices(request: ReadRequest, args: Record<string, unknown>): ReadPlan {
  const ids = args["reviewIds"] as readonly string[];
  if (ids.length > bulkItemsMax) {
    throw new Denial("TOO_COSTLY", `\`reviewIds\` names ${String(bulkItemsMax)} reviews at the most.`);
  }
  const scope = rootScope(request);
  const wanted = scope.statement.param(
    ids.map((id) => uuidOf("Review", id)),
    "uuid[]",
  );
  const person = scopeBeside(scope);
  const who = person.alias;
  const words = searchOf(args["search"] as string | null | undefined);
  const found = (words === null ? null : personList.search?.matches(person, words)) ?? "true";
  const people = `select ${who}.id, ${who}.name, ${who}.email, r.roles, 'ADMIN' = any(r.roles) is_admin
    from person ${who} cross join lateral (select array(select role from person_role where person_id = ${who}.id) roles) r
    where ${who}.deactivated_at is null and ${who}.id is distinct from ${viewerParam(scope)} and cardinality(r.roles) > 0 and ${found}`;
  const standing = `select p.id, p.name, p.email, v.id review_id, ${obstacle} obstacle
    from (${people}) p left join review v on v.id = any(${wanted})`;
  const counted = `select id, name, email, count(review_id) filter (where obstacle is null)::integer possible,
      mode() within group (order by obstacle) why_not
    from (${standing}) s group by id, name, email order by 4 desc, name_key(name), id limit ${String(peopleMax)}`;
  const sql = `select coalesce(json_agg(json_build_array(id, name, email, possible, why_not)
      order by possible desc, name_key(name), id), '[]') j from (${counted}) c`;
  return rowsPlan(scope, sql, rowMapper(request, "HandOverChoice", parts));
}
