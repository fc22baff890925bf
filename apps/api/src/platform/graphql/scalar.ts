import { isPartialDate } from "@claimdesk/shared/partial-date";
import { GraphQLError, GraphQLScalarType, Kind } from "graphql";

const instantForm = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)$/;

/** JavaScript takes the 30th of February for the 1st of March, and knows a year 0: Postgres does neither. */
function isInCalendar(value: string): boolean {
  const day = value.slice(0, "2024-06-24".length);
  const midnight = Date.parse(`${day}T00:00Z`);
  return (
    !day.startsWith("0000") && !Number.isNaN(midnight) && new Date(midnight).toISOString().startsWith(day)
  );
}

function parseInstant(value: unknown): string {
  const isInstant = typeof value === "string" && instantForm.test(value) && !Number.isNaN(Date.parse(value));
  if (!isInstant || !isInCalendar(value)) {
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
