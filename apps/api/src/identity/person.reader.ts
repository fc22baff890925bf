import { may } from "../kernel/actor.ts";
import { orderBy, type List } from "../platform/graphql/list.ts";
import { column, id, instant, many, value, type Reader } from "../platform/graphql/reader.ts";
import { viewerParam, type Scope } from "../platform/graphql/statement.ts";
import { wordsMatch } from "../platform/graphql/word-match.ts";
import { deskReader } from "./desk.reader.ts";

/** More desks than one person belongs to anywhere. */
const desksMax = 100;

/** People are the desk's own matter, and an administrator's key's. Everybody else sees themselves at most. */
export const personReader: Reader = {
  type: "Person",
  idType: "Person",
  from: () => "person",
  key: "id",
  visible: (scope) => (seesPeople(scope) ? "true" : `${scope.alias}.id = ${viewerParam(scope)}`),
  fields: {
    id: id("Person"),
    name: column("name"),
    email: column("email"),
    roles: value(
      ({ alias }) => `array(select role from person_role where person_id = ${alias}.id order by role)`,
    ),
    desks: many({
      reader: () => deskReader,
      on: (person, desk) =>
        `exists (select from desk_member where desk_id = ${desk.alias}.id and person_id = ${person.alias}.id)`,
      orderBy: ({ alias }) => `${alias}.name`,
      max: desksMax,
    }),
    secondFactors: value(
      ({ alias }) => `array_remove(array[
        case when ${alias}.two_factor_enabled then 'TOTP' end,
        case when exists (select from passkey where person_id = ${alias}.id) then 'PASSKEY' end], null)`,
      { access: "ADMINISTER" },
    ),
    active: value(({ alias }) => `${alias}.deactivated_at is null`),
    version: column("version"),
    createdAt: instant("created_at"),
  },
};

function seesPeople({ view, viewer }: Scope): boolean {
  return view.kind === "desk" || may(viewer, "ADMINISTER");
}

export const personList: List = {
  name: "people",
  reader: () => personReader,
  orders: {
    NAME: { sql: ({ alias }) => `name_key(${alias}.name)`, cast: "text" },
    CREATED_AT: orderBy("timestamptz", "created_at"),
  },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
  search: {
    matches: (person, words) =>
      wordsMatch(person, `name_key(${person.alias}.name || ' ' || ${person.alias}.email)`, words),
    highlights: {},
  },
  filters: { active: { kind: "flag", sql: ({ alias }) => `(${alias}.deactivated_at is null)` } },
};
