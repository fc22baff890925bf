import type { AuditFilter, AuditLogQueryVariables } from "../../gql/graphql.ts";
import { pagePlace, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { auditActions } from "./audit-action.ts";
import type { AuditAction } from "./audit-action.ts";
import { subjectTypes } from "./subject.ts";
import type { SubjectType } from "./subject.ts";

const pageSize = 40;

/** What the log's address asks for. */
export interface AuditChoice {
  search: string | undefined;
  personId: string | undefined;
  action: AuditAction | undefined;
  type: SubjectType | undefined;
  /** One thing, of whatever type. */
  thing: string | undefined;
  /** Days, as people of the desk count them: UTC. */
  from: string | undefined;
  until: string | undefined;
}

export function auditChoice(params: SearchParams): AuditChoice {
  return {
    search: textParam(params, "search"),
    personId: matching(textParam(params, "person"), /^psn_[0-9a-f-]{36}$/u),
    action: auditActions.find((action) => action === textParam(params, "action")),
    type: subjectTypes.find((type) => type === textParam(params, "type")),
    thing: matching(textParam(params, "thing"), /^[a-z]{3}_[0-9a-f-]{36}$/u),
    from: dayIn(textParam(params, "from")),
    until: dayIn(textParam(params, "until")),
  };
}

/** An address may be typed: what is of another form asks for nothing. */
const matching = (value: string | undefined, form: RegExp): string | undefined =>
  value !== undefined && form.test(value) ? value : undefined;

const dayIn = (value: string | undefined): string | undefined => {
  const day = matching(value, /^\d{4}-\d{2}-\d{2}$/u);
  return day === undefined || Number.isNaN(Date.parse(day)) ? undefined : day;
};

export const isNarrowed = (choice: AuditChoice): boolean =>
  Object.values(choice).some((value) => value !== undefined);

const dayMs = 86_400_000;

/** The last day is meant with its evening. */
const endOf = (day: string): string => new Date(Date.parse(day) + dayMs).toISOString();

export function auditVariables(params: SearchParams): AuditLogQueryVariables {
  const { search, personId, action, type, thing, from, until } = auditChoice(params);
  const filter: AuditFilter = {
    ...(personId && { actorId: { eq: personId } }),
    ...(action && { action: { eq: action } }),
    ...(type && { subjectType: { eq: type } }),
    ...(thing && { subjectId: { eq: thing } }),
    ...((from ?? until) && {
      at: {
        ...(from && { gte: new Date(from).toISOString() }),
        ...(until && { lt: endOf(until) }),
      },
    }),
  };
  return {
    ...pagePlace(params, pageSize),
    ...(search === undefined ? {} : { search }),
    filter,
    personId: personId ?? "",
    namesPerson: personId !== undefined,
  };
}
