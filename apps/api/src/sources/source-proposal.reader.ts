import { personReader } from "../identity/person.reader.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
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
import type { Scope } from "../platform/graphql/statement.ts";
import { sourceReader } from "./source.reader.ts";

/** What the machine finds alike is the desk's own. */
export const sourceProposalReader: Reader = {
  type: "SourceProposal",
  from: () => "source_proposal",
  key: "id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    id: id("SourceProposal"),
    one: one(() => sourceReader, byColumn("one_id")),
    other: one(() => sourceReader, byColumn("other_id")),
    confidence: column("confidence"),
    reasons: column("reasons"),
    proposedAt: instant("proposed_at"),
    isDismissed: value(({ alias }) => `(${alias}.dismissed_at is not null)`),
    dismissedBy: one(() => personReader, byColumn("dismissed_by")),
  },
};

const stands = (source: string): string =>
  `not exists (select from source_merge g where g.merged_id = ${source} and g.until = 'infinity')`;

/** Apart: where all are counted, Postgres hashes what was merged once for each, and looks no pair up by its two ids. */
const bothStand = ({ alias }: Scope): string =>
  `${stands(`${alias}.one_id`)} and ${stands(`${alias}.other_id`)}`;

export const sourceProposalList: List = {
  name: "sourceProposals",
  reader: () => sourceProposalReader,
  listed: bothStand,
  orders: { CONFIDENCE: orderBy("float8", "confidence") },
  defaultOrder: [{ field: "CONFIDENCE", direction: "DESC" }],
};

/** Left out, as most often: what nobody decided on yet. */
export const dismissedOrOpen = (proposal: Scope, args: Record<string, unknown>): string => {
  const dismissed = proposal.statement.param(args["dismissed"] ?? false, "boolean");
  return `(${proposal.alias}.dismissed_at is not null) = coalesce(${dismissed}, false)`;
};

extendReader(sourceReader, {
  proposals: connection(
    () => sourceProposalList,
    (source, proposal) =>
      `(${proposal.alias}.one_id = ${source.alias}.id or ${proposal.alias}.other_id = ${source.alias}.id) and ${proposal.alias}.dismissed_at is null`,
    { access: "SEE_DESK" },
  ),
});
