import { isPartialDate } from "@claimdesk/shared/partial-date";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

/** Postgres knows no year 0 and no zone beyond 15:59. */
const instantForm = /^(?!0000)(\d{4}-\d\d-\d\d)T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-](0\d|1[0-5]):\d\d)$/;

function isInstant(value: unknown): value is string {
  const day = typeof value === "string" ? instantForm.exec(value)?.[1] : undefined;
  if (day === undefined || Number.isNaN(Date.parse(String(value)))) return false;
  // A JavaScript Date takes 30 February for 1 March.
  return new Date(day).toISOString().startsWith(day);
}

function parseInstant(value: unknown): string {
  if (!isInstant(value)) {
    throw new GraphQLError(
      'A DateTime is an RFC 3339 instant with its zone, such as "2024-06-24T08:30:00Z".',
    );
  }
  return value;
}

/** Kept as text: a JavaScript Date would lose the microseconds that Postgres keeps. */
export const DateTimeScalar = new GraphQLScalarType<string, string>({
  name: "DateTime",
  description: 'An instant, as RFC 3339 with its zone: "2024-06-24T08:30:00.000Z". Answers are in UTC.',
  specifiedByURL: "https://scalars.graphql.org/andimarek/date-time.html",
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
  parseValue: parseInstant,
  parseLiteral: (node) => parseInstant(node.kind === Kind.STRING ? node.value : null),
});

function parsePartialDate(value: unknown): string {
  if (typeof value === "string" && isPartialDate(value)) return value;
  throw new GraphQLError('A PartialDate is "2024", "2024-06", "2024-06-24" or an RFC 3339 instant.');
}

export const PartialDateScalar = new GraphQLScalarType<string, string>({
  name: "PartialDate",
  description:
    'A date at the precision that is known, as ISO 8601: "2024", "2024-06", "2024-06-24", or a full instant with its zone.',
  specifiedByURL: "https://www.iso.org/iso-8601-date-and-time-format.html",
  serialize: String,
  parseValue: parsePartialDate,
  parseLiteral: (node) => parsePartialDate(node.kind === Kind.STRING ? node.value : null),
});
