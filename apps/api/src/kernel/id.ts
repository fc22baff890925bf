import { v7, validate } from "uuid";
import { Denial } from "./denial.ts";

/** The prefix of a global id says what it names; the rest is the row's UUID v7. */
export const idPrefixes = {
  Claim: "clm",
  ClaimRevision: "crv",
  Appearance: "app",
  AttributionLink: "atl",
  Article: "art",
  ArticleRevision: "arv",
  Source: "src",
  SourceMerge: "smg",
  SourceProposal: "spr",
  Evidence: "evd",
  Review: "rev",
  Decision: "dec",
  ExpertInvitation: "inv",
  ReviewComment: "cmt",
  SavedView: "svw",
  ListExport: "exp",
  Notice: "ntc",
  Publication: "pub",
  Webhook: "whk",
  WebhookDelivery: "dlv",
  DeliveryAttempt: "dat",
  Suggestion: "sug",
  RepublicationProposal: "rpp",
  ArticleImport: "imp",
  Capture: "cap",
  FollowedFeed: "fol",
  Person: "psn",
  ApiKey: "key",
  Session: "ses",
  Desk: "dsk",
  Policy: "pol",
  AuditRecord: "aud",
  Job: "job",
  Term: "trm",
  VerdictRating: "rtg",
} as const;

export type IdType = keyof typeof idPrefixes;

const typeByPrefix = new Map(
  Object.entries(idPrefixes).map(([type, prefix]) => [prefix as string, type as IdType]),
);

export const newUuid = (): string => v7();

export const globalId = (type: IdType, uuid: string): string => `${idPrefixes[type]}_${uuid}`;

/** Reads a global id, or answers null when it is not one of ours. */
export function parseGlobalId(id: string): { type: IdType; uuid: string } | null {
  const type = typeByPrefix.get(id.slice(0, 3));
  const uuid = id.slice(4);
  return type !== undefined && id[3] === "_" && validate(uuid) ? { type, uuid: uuid.toLowerCase() } : null;
}

/** The UUID behind an id of whatever type. */
export function anyUuidOf(id: string): string {
  const parsed = parseGlobalId(id);
  if (parsed !== null) return parsed.uuid;
  throw new Denial("BAD_ID", `"${id.slice(0, 60)}" is not an id of this desk.`);
}

/** The UUID behind an id that must name a `type`. A malformed id never reaches Postgres. */
export function uuidOf(type: IdType, id: string): string {
  const parsed = parseGlobalId(id);
  if (parsed?.type === type) return parsed.uuid;
  const found = parsed === null ? "is not an id of this desk" : `is the id of a ${parsed.type}`;
  throw new Denial("BAD_ID", `An id of the type ${type} was expected, but "${id.slice(0, 60)}" ${found}.`, {
    expected: type,
  });
}
