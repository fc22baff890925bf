import { anyUuidOf, uuidOf, type IdType } from "../../kernel/id.ts";
import type { ArrayFilter, ColumnFilter, RelationFilter } from "./declaration.ts";
import type { Scope } from "./statement.ts";

/** One operator of a filter's input, with what it is given. */
interface Operation {
  readonly operator: string;
  readonly value: unknown;
}

type OperatorFilter = ColumnFilter | ArrayFilter | RelationFilter;

export function operatorSql(scope: Scope, filter: OperatorFilter, operation: Operation): string {
  if (filter.kind === "array") return arraySql(scope, filter, operation);
  if (filter.kind === "relation") return relationSql(scope, filter, operation);
  return columnSql(scope, { ...filter, column: filter.sql(scope) }, operation);
}

interface Compared extends Pick<ColumnFilter, "cast" | "idType" | "folded"> {
  readonly column: string;
}

const comparisons: Readonly<Record<string, string>> = { gt: ">", gte: ">=", lt: "<", lte: "<=" };

function columnSql(
  { statement }: Scope,
  { column, cast, idType, folded = (sql) => sql }: Compared,
  { operator, value }: Operation,
): string {
  const raw = (given: unknown) => (idType ? rawId(idType, String(given)) : given);
  const param = () => folded(statement.param(raw(value), cast));
  switch (operator) {
    case "isNull":
      return `${column} is ${value === true ? "" : "not "}null`;
    case "in": {
      const values = statement.param((value as unknown[]).map(raw), `${cast}[]`);
      const fold = folded("v");
      return `${column} = any(${fold === "v" ? values : `array(select ${fold} from unnest(${values}) v)`})`;
    }
    case "eq":
      return `${column} = ${param()}`;
    case "not":
      return `${column} is distinct from ${param()}`;
    case "startsWith":
      // Right in every collation; under "C", which is the desk's, an index follows it.
      return `${column} ^@ ${param()}`;
    default: {
      const comparison = comparisons[operator];
      if (comparison === undefined) throw new Error(`Unknown filter operator ${operator}`);
      return `${column} ${comparison} ${param()}`;
    }
  }
}

const rawId = (idType: IdType | "ANY", given: string): string =>
  idType === "ANY" ? anyUuidOf(given) : uuidOf(idType, given);

function arraySql(scope: Scope, filter: ArrayFilter, { operator, value }: Operation): string {
  const column = filter.sql(scope);
  const values = scope.statement.param(Array.isArray(value) ? value : [value], "text[]");
  if (operator === "in") return `${column} && ${values}`;
  return operator === "not" ? `not ${column} @> ${values}` : `${column} @> ${values}`;
}

/** `not` and `isNull` are about all rows of the relation: none is this, there is none. */
function relationSql(
  scope: Scope,
  { within, idType }: RelationFilter,
  { operator, value }: Operation,
): string {
  if (operator === "isNull") return `${value === true ? "not " : ""}${within(scope, () => "true")}`;
  const test = (column: string): string =>
    columnSql(
      scope,
      { cast: "uuid", idType, column },
      { operator: operator === "not" ? "eq" : operator, value },
    );
  return operator === "not" ? `not ${within(scope, test)}` : within(scope, test);
}
