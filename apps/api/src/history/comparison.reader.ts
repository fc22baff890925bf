import { auditReader } from "../audit/audit.reader.ts";
import { claimRevisionReader } from "../claims/claim-revision.reader.ts";
import { uuidOf } from "../kernel/id.ts";
import { changed, type Given } from "../platform/graphql/given.ts";
import { byColumn, derived, extendReader, one, type Reader } from "../platform/graphql/reader.ts";
import type { Scope, Sql } from "../platform/graphql/statement.ts";
import { articleContent } from "./article-content.ts";
import { claimContent, revisionAt } from "./claim-content.ts";
import { differences, type Content } from "./difference.ts";
import type { Moment } from "./moment.ts";
import { sourceContent } from "./source-content.ts";

/** Two moments of one thing: right after a record, and right after another of its records or now. */
const pairs = `(select b.id, b.subject_type, b.subject_id, b.at as before_at, a.id as after_id,
    coalesce(a.at, 'infinity') as after_at
  from audit_record b cross join lateral (select x.id, x.at from audit_record x where x.subject_id = b.subject_id
    union all select null::uuid, null::timestamptz) a
  where b.subject_type in ('Claim', 'Article', 'Source'))`;

const content =
  (which: "before" | "after"): Sql =>
  ({ alias }) => {
    const record = which === "before" ? `${alias}.id` : `${alias}.after_id`;
    const moment: Moment = { subject: `${alias}.subject_id`, record, at: `${alias}.${which}_at` };
    return `(case ${alias}.subject_type when 'Claim' then ${claimContent(moment)}
      when 'Article' then ${articleContent(moment)} else ${sourceContent(moment)} end)`;
  };

export const comparisonReader: Reader = {
  type: "Comparison",
  from: () => pairs,
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    before: one(() => auditReader, byColumn("id")),
    after: one(() => auditReader, byColumn("after_id")),
    differences: derived<{ before: Content | null; after: Content | null }>(
      { before: content("before"), after: content("after") },
      ({ before, after }) => differences(before, after),
    ),
  },
};

type GivenId = string | null | undefined | Given<string | null | undefined>;

const recordId = (given: unknown, label: string) =>
  changed(given as GivenId, label, (id) => (id == null ? null : uuidOf("AuditRecord", id)));

export function whereCompared({ alias, statement }: Scope, args: Record<string, unknown>): string {
  const before = statement.param(recordId(args["before"], "uuid before"), "uuid");
  const after = statement.param(recordId(args["after"], "uuid after"), "uuid");
  return `${alias}.id = ${before} and ${alias}.after_id is not distinct from ${after}`;
}

extendReader(auditReader, {
  claimRevision: one(
    () => claimRevisionReader,
    ({ alias }, revision) => {
      const moment: Moment = { subject: `${alias}.subject_id`, record: `${alias}.id`, at: `${alias}.at` };
      return `${revision.alias}.id = ${revisionAt(moment)}`;
    },
  ),
});
