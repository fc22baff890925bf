import { personReader } from "../identity/person.reader.ts";
import { richTextHtml } from "../kernel/rich-text.ts";
import { richTextWords } from "../kernel/rich-text-words.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import {
  byColumn,
  column,
  connection,
  derived,
  id,
  instant,
  one,
  part,
  value,
  type PartField,
  type Reader,
} from "../platform/graphql/reader.ts";
import type { Sql } from "../platform/graphql/statement.ts";

interface Why {
  readonly rationale: string;
  readonly language: string;
}

const why: { readonly [K in keyof Why]: Sql } = {
  rationale: ({ alias }) => `${alias}.rationale`,
  language: ({ alias }) => `${alias}.language`,
};

/** The verdict of a row that has rating, rationale and language; null where `unless` holds. */
export const verdictPart = (unless: Sql = () => "false"): PartField =>
  part(
    {
      rating: column("rating"),
      label: value(
        ({ alias }) =>
          `(select case when split_part(${alias}.language, '-', 1) = 'fr' then v.label_fr else v.label_en end from verdict_rating v where v.rating = ${alias}.rating)`,
      ),
      value: value(
        ({ alias }) => `(select v.value::float8 from verdict_rating v where v.rating = ${alias}.rating)`,
      ),
      rationale: column("rationale"),
      rationaleHtml: derived<Why>(why, ({ rationale }) => richTextHtml(rationale)),
      rationaleText: derived<Why>(why, ({ rationale, language }) => richTextWords(rationale, language)),
    },
    { present: (scope) => `(${scope.alias}.rating is not null and not ${unless(scope)})` },
  );

/** What a claim was before is the desk's own: the public's history is what was published, by as-of reads. */
export const claimRevisionReader: Reader = {
  type: "ClaimRevision",
  idType: "ClaimRevision",
  from: () => "claim_revision",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("ClaimRevision"),
    number: column("number"),
    digest: column("digest"),
    createdAt: instant("created_at"),
    createdBy: one(() => personReader, byColumn("created_by")),
    text: column("text"),
    language: column("language"),
    kind: column("kind"),
    topics: column("topics"),
    verdict: verdictPart(),
    reason: column("reason"),
  },
};

const claimRevisionList: List = {
  name: "revisions",
  reader: () => claimRevisionReader,
  orders: { NUMBER: orderBy("int8", "number") },
  defaultOrder: [{ field: "NUMBER", direction: "DESC" }],
};

export const claimRevisions = connection(
  () => claimRevisionList,
  (claim, revision) => `${revision.alias}.claim_id = ${claim.alias}.id`,
  { access: "SEE_DESK" },
);
