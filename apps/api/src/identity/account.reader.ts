import {
  column,
  derived,
  id,
  instant,
  many,
  one,
  toInstant,
  value,
  type Reader,
} from "../platform/graphql/reader.ts";
import { viewerParam, type Scope } from "../platform/graphql/statement.ts";
import { passkeysMax } from "./passkey.check.ts";
import { personReader } from "./person.reader.ts";

/** Whoever is signed in on more devices ends the rest all at once. */
const sessionsMax = 100;

const ofViewer = (scope: Scope): string => `${scope.alias}.person_id = ${viewerParam(scope)}`;

const sessionReader: Reader = {
  type: "Session",
  from: () => "session",
  key: "id",
  visible: (scope) => `${ofViewer(scope)} and ${scope.alias}.expires_at > now()`,
  fields: {
    id: id("Session"),
    userAgent: value(({ alias }) => `nullif(${alias}.user_agent, '')`),
    address: value(({ alias }) => `nullif(${alias}.ip_address, '')`),
    signedInBy: column("signed_in_by"),
    createdAt: instant("created_at"),
    lastSeenAt: instant("last_seen_at"),
    expiresAt: instant("expires_at"),
    current: derived<{ uuid: string }>(
      { uuid: ({ alias }) => `${alias}.id` },
      ({ uuid }, viewer) => uuid === viewer?.sessionId,
    ),
  },
};

const passkeyReader: Reader = {
  type: "Passkey",
  from: () => "passkey",
  key: "id",
  visible: ofViewer,
  fields: {
    // As Better Auth's own endpoints take it.
    id: column("id"),
    name: column("name"),
    synced: column("backed_up"),
    createdAt: instant("created_at"),
    lastUsedAt: instant("last_used_at"),
  },
};

const totp = ({ alias }: Scope, what: string): string =>
  `(select ${what} from two_factor where person_id = ${alias}.id and verified)`;

/** A person as what they sign in with. Nobody sees anybody else's, not administrators either. */
export const accountReader: Reader = {
  type: "Account",
  from: () => "person",
  key: "id",
  visible: (scope) => `${scope.alias}.id = ${viewerParam(scope)}`,
  fields: {
    person: one(
      () => personReader,
      (account, person) => `${person.alias}.id = ${account.alias}.id`,
    ),
    hasPassword: value(
      ({ alias }) =>
        `exists (select from account where person_id = ${alias}.id and provider_id = 'credential')`,
    ),
    totpSince: value((scope) => totp(scope, "verified_at"), { decode: toInstant }),
    recoveryCodesLeft: value((scope) => totp(scope, "recovery_codes_left")),
    secondFactor: derived<{ uuid: string }>(
      { uuid: ({ alias }) => `${alias}.id` },
      (_values, viewer) => viewer?.secondFactor ?? "OPTIONAL",
    ),
    passkeys: many({
      reader: () => passkeyReader,
      on: (account, passkey) => `${passkey.alias}.person_id = ${account.alias}.id`,
      orderBy: ({ alias }) => `${alias}.created_at, ${alias}.id`,
      max: passkeysMax,
    }),
    sessions: many({
      reader: () => sessionReader,
      on: (account, session) => `${session.alias}.person_id = ${account.alias}.id`,
      orderBy: ({ alias }) => `${alias}.last_seen_at desc, ${alias}.id desc`,
      max: sessionsMax,
    }),
  },
};

export const accountReaders: readonly Reader[] = [accountReader, sessionReader, passkeyReader];
