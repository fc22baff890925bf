import { apiUrl } from "./server.ts";

/** Whoever can show who they are: a person's session or a program's key. Nobody means an anonymous reader. */
export interface Sender {
  headers: Record<string, string>;
  /** Of another process of the API than the worker's own. */
  api?: string;
}

interface GraphQLProblem {
  message: string;
  path?: (string | number)[];
  extensions?: { code?: string; [more: string]: unknown };
}

export interface Answer<Data> {
  status: number;
  data: Data;
  errors: GraphQLProblem[];
  /** How many SQL statements stood behind the answer. */
  statements: number;
}

// The shape of an answer is the test's to know: it is written in its document.
// eslint-disable-next-line @typescript-eslint/no-explicit-any
type Unspecified = any;

export interface Sending {
  as?: Sender;
  /** Another API than this worker's. */
  at?: string;
}

export async function send<Data = Unspecified>(
  document: string,
  variables: Record<string, unknown> = {},
  { as, at = as?.api ?? apiUrl() }: Sending = {},
): Promise<Answer<Data>> {
  const response = await fetch(`${at}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...as?.headers },
    body: JSON.stringify({ query: document, variables }),
  });
  const text = await response.text();
  const { data, errors } = readJson(text, response.status) as { data: Data; errors?: GraphQLProblem[] };
  return {
    status: response.status,
    data,
    errors: errors ?? [],
    statements: Number(response.headers.get("x-sql-statements") ?? Number.NaN),
  };
}

/** For the steps on the way to what a test is about: any error there is the test's own. */
export async function sendOk<Data = Unspecified>(
  document: string,
  variables: Record<string, unknown> = {},
  options: Sending = {},
): Promise<Data> {
  const { data, errors } = await send<Data>(document, variables, options);
  if (errors.length > 0) throw new Error(`The API answered with errors: ${JSON.stringify(errors, null, 2)}`);
  return data;
}

export function codesOf(answer: Answer<unknown>): (string | undefined)[] {
  return answer.errors.map((error) => error.extensions?.code);
}

function readJson(text: string, status: number): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(`The API answered ${status} with something other than JSON: ${text.slice(0, 300)}`);
  }
}
