import { claimList, claimReader } from "../claims/claim.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import { filterBy, orderBy, related, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  extendReader,
  id,
  instant,
  one,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import { asOfParam, type Scope } from "../platform/graphql/statement.ts";

/** What has taken effect is public; what is planned or was cancelled is the desk's own. */
function publicationVisible(scope: Scope): string {
  if (scope.view.kind === "desk") return "true";
  const { alias } = scope;
  const asOf = asOfParam(scope);
  return asOf === null ? `${alias}.state = 'DONE'` : `(${alias}.state = 'DONE' and ${alias}.at <= ${asOf})`;
}

export const publicationReader: Reader = {
  type: "Publication",
  idType: "Publication",
  from: () => "publication",
  key: "id",
  visible: publicationVisible,
  fields: {
    id: id("Publication"),
    kind: column("kind"),
    state: column("state"),
    at: instant("at"),
    reason: column("reason"),
    claim: one(() => claimReader, byColumn("claim_id")),
    revisionNumber: value(
      ({ alias }) => `(select r.number from claim_revision r where r.id = ${alias}.revision_id)`,
    ),
    publishedBy: one(() => personReader, byColumn("published_by"), { access: "SEE_DESK" }),
  },
};

/** Any revision that was ever public, as the public saw it while it was. */
const publishedClaimList: List = {
  ...claimList,
  name: "publishedClaims",
  reader: () => ({ ...claimReader, from: () => "claim_public", visible: () => "true" }),
};

/** The revision that became public, and the one whose place it took: a retraction has the latter alone. */
const claimOf = related(
  () => publishedClaimList,
  ({ alias }, claim) => ({
    tables: [],
    on: `${claim.alias}.id = ${alias}.claim_id and (${claim.alias}.revision_id = ${alias}.revision_id or ${claim.alias}.live_to = ${alias}.at)`,
  }),
);

/** In the order in which the public learned of them: a cursor here never misses one that is committed later. */
export const changeList: List = {
  name: "changes",
  reader: () => publicationReader,
  orders: { SEQ: orderBy("int8", "seq") },
  defaultOrder: [{ field: "SEQ", direction: "ASC" }],
  filters: {
    kind: filterBy("text", "kind"),
    at: filterBy("timestamptz", "at"),
    claimId: filterBy("uuid", "claim_id", { idType: "Claim" }),
    claim: claimOf,
  },
};

const claimPublicationList: List = {
  name: "publications",
  reader: () => publicationReader,
  orders: { AT: orderBy("timestamptz", "at") },
  defaultOrder: [{ field: "AT", direction: "DESC" }],
};

extendReader(claimReader, {
  publications: connection(
    () => claimPublicationList,
    (claim, publication) => `${publication.alias}.claim_id = ${claim.alias}.id`,
  ),
});
