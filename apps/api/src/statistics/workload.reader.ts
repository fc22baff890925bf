import { personReader } from "../identity/person.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import { byColumn, column, one, type Reader } from "../platform/graphql/reader.ts";

const lately = "now() - interval '30 days'";

/** Whoever has a role; each count by an index of its own. */
const people = `(select p.id, name_key(p.name) name,
    (select count(*) from review r where r.assignee_id = p.id and r.state = 'OPEN') open_reviews,
    (select count(*) from review r where r.assignee_id = p.id and r.state = 'OPEN' and r.due_at < now()) overdue,
    (select count(*) from claim c where c.created_by = p.id and c.state = 'CHANGES_REQUESTED') returned,
    (select count(*) from decision d where d.reviewer_id = p.id and d.at >= ${lately}) decisions,
    (select count(*) from review r where r.submitted_by = p.id and r.submitted_at >= ${lately}) submissions
  from person p
  where p.deactivated_at is null and exists (select from person_role o where o.person_id = p.id))`;

export const workloadReader: Reader = {
  type: "Workload",
  from: () => people,
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    person: one(() => personReader, byColumn("id")),
    openReviewCount: column("open_reviews"),
    overdueReviewCount: column("overdue"),
    returnedClaimCount: column("returned"),
    decisionCount: column("decisions"),
    submissionCount: column("submissions"),
  },
};

export const workloadList: List = {
  name: "workloads",
  reader: () => workloadReader,
  orders: {
    NAME: orderBy("text", "name"),
    OPEN_REVIEWS: orderBy("int8", "open_reviews"),
    DECISIONS: orderBy("int8", "decisions"),
    SUBMISSIONS: orderBy("int8", "submissions"),
  },
  defaultOrder: [{ field: "OPEN_REVIEWS", direction: "DESC" }],
  filters: {
    deskId: {
      kind: "relation",
      idType: "Desk",
      within: ({ alias }, test) =>
        `exists (select from desk_member m where m.person_id = ${alias}.id and ${test("m.desk_id")})`,
    },
  },
};
