import { claimReader } from "../claims/claim.reader.ts";
import { personReader } from "../identity/person.reader.ts";
import {
  byColumn,
  column,
  extendReader,
  instant,
  many,
  one,
  type Reader,
} from "../platform/graphql/reader.ts";
import { presentSeconds } from "@claimdesk/shared/doing";

/** More people at one claim than anybody could tell apart. */
const presentMax = 50;

/** Of somebody's windows the one that does most: whoever edits in one of them is editing. */
const presentPeople = `(select distinct on (p.claim_id, p.person_id) p.* from presence p
  where p.seen_at > now() - interval '${String(presentSeconds)} seconds'
  order by p.claim_id, p.person_id, array_position(array['READING', 'REVIEWING'], p.doing) desc nulls first, p.seen_at desc)`;

export const presenceReader: Reader = {
  type: "Presence",
  from: () => presentPeople,
  key: "person_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    person: one(() => personReader, byColumn("person_id")),
    doing: column("doing"),
    seenAt: instant("seen_at"),
  },
};

extendReader(claimReader, {
  present: many({
    reader: () => presenceReader,
    on: (claim, presence) => `${presence.alias}.claim_id = ${claim.alias}.id`,
    orderBy: ({ alias }) => `${alias}.person_id`,
    max: presentMax,
    access: "SEE_DESK",
  }),
});
