import { value, type Reader } from "../platform/graphql/reader.ts";
import { viewerParam, type Sql } from "../platform/graphql/statement.ts";
import { defaultWishes } from "./mail-default.ts";
import { timeOf } from "./time-of-day.ts";

const kinds = (of: readonly string[]): string => `array[${of.map((kind) => `'${kind}'`).join(", ")}]::text[]`;

/** What the person wished for, or else what holds for whoever wished for nothing. */
const wish =
  (what: string, otherwise: string): Sql =>
  ({ alias }) =>
    `case when exists (select from mail_preference m where m.person_id = ${alias}.id)
      then (select ${what} from mail_preference m where m.person_id = ${alias}.id) else ${otherwise} end`;

const time = (minutes: number | null): string | null => (minutes === null ? null : timeOf(minutes));

/** A person as whom mails are sent to. `available`: has the operator set up e-mail? */
export const mailPreferencesReader = (available: boolean): Reader => ({
  type: "MailPreferences",
  from: () => "person",
  key: "id",
  visible: (scope) => (scope.view.kind === "desk" ? `${scope.alias}.id = ${viewerParam(scope)}` : "false"),
  fields: {
    available: value(() => String(available)),
    atOnce: value(wish("m.at_once", kinds(defaultWishes.atOnce))),
    inDigest: value(wish("m.in_digest", kinds(defaultWishes.inDigest))),
    language: value(wish("upper(m.language)", `'${defaultWishes.language.toUpperCase()}'`)),
    timeZone: value(wish("m.time_zone", `'${defaultWishes.timeZone}'`)),
    digestAt: value(wish("m.digest_at", String(defaultWishes.digestAt)), { decode: time }),
    quietFrom: value(wish("m.quiet_from", "null"), { decode: time }),
    quietUntil: value(wish("m.quiet_until", "null"), { decode: time }),
  },
});
