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
import { atClaim, type PresencePlace } from "./presence.place.ts";

/** More people at one thing than anybody could tell apart. */
const presentMax = 50;

/**
 * Of somebody's windows the one that does most: whoever edits in one of them is editing. `leisure` is what changes
 * nothing, from the least on.
 */
const presentPeople = ({ table, column: at }: PresencePlace, leisure: string): string =>
  `(select distinct on (p.${at}, p.person_id) p.* from ${table} p
  where p.seen_at > now() - interval '${String(presentSeconds)} seconds'
  order by p.${at}, p.person_id, array_position(${leisure}, p.doing) desc nulls first, p.seen_at desc)`;

interface PresenceKind {
  readonly type: string;
  readonly place: PresencePlace;
  readonly leisure: string;
}

export const readerOfPresence = ({ type, place, leisure }: PresenceKind): Reader => ({
  type,
  from: () => presentPeople(place, leisure),
  key: "person_id",
  visible: ({ view }) => String(view.kind === "desk"),
  fields: {
    person: one(() => personReader, byColumn("person_id")),
    doing: column("doing"),
    seenAt: instant("seen_at"),
  },
});

export const presentAt = (reader: Reader, { column: at }: PresencePlace) =>
  many({
    reader: () => reader,
    on: (thing, presence) => `${presence.alias}.${at} = ${thing.alias}.id`,
    orderBy: ({ alias }) => `${alias}.person_id`,
    max: presentMax,
    access: "SEE_DESK",
  });

export const presenceReader = readerOfPresence({
  type: "Presence",
  place: atClaim,
  leisure: "array['READING', 'REVIEWING']",
});

extendReader(claimReader, { present: presentAt(presenceReader, atClaim) });
