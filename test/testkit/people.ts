import { randomInt, randomUUID } from "node:crypto";
import { type Sender, sendOk } from "./graphql.ts";
import { administratorCookie, adminUrl, apiUrl } from "./server.ts";

export type Role = "EDITOR" | "REVIEWER" | "ADMIN";

export interface Person extends Sender {
  name: string;
  email: string;
  password: string;
  roles: Role[];
}

let administratorOnce: Promise<Person> | undefined;

export function administrator(): Promise<Person> {
  // Put into every worker's desk by the set-up, since somebody has to let the others in.
  const account = JSON.parse(process.env.CLAIMDESK_TEST_ADMINISTRATOR ?? "{}") as Omit<
    Person,
    "headers" | "roles"
  >;
  const person = { ...account, roles: ["ADMIN" as const] };
  const cookie = administratorCookie();
  administratorOnce ??=
    cookie === undefined ? signedIn(person) : Promise.resolve({ ...person, headers: { cookie } });
  return administratorOnce;
}

/** Somebody new each time: tests share a desk but no people. */
export async function newPerson(roles: Role[], name = `Person ${randomUUID().slice(0, 8)}`): Promise<Person> {
  const account = { name, email: `${randomUUID()}@desk.test`, password: randomUUID(), roles };
  const { addPerson } = await sendOk<{ addPerson: { __typename: string } }>(
    `mutation ($input: AddPersonInput!) { addPerson(input: $input) { __typename ... on Refusal { code message } } }`,
    { input: account },
    { as: await administrator() },
  );
  if (addPerson.__typename !== "Person") throw new Error(`Nobody was added: ${JSON.stringify(addPerson)}`);
  return signedIn(account);
}

export async function signedIn(account: Omit<Person, "headers">): Promise<Person> {
  const response = await signIn(account.email, account.password);
  if (!response.ok)
    throw new Error(`${account.email} could not sign in: ${response.status} ${await response.text()}`);
  return { ...account, headers: { cookie: cookiesOf(response) } };
}

/** The administrator at an API of the test's own. */
export async function administratorAt(api: string): Promise<Sender> {
  const response = await fetch(`${api}/auth/sign-in/email`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: process.env.CLAIMDESK_TEST_ADMINISTRATOR ?? "{}",
  });
  return { headers: { cookie: cookiesOf(response) }, api };
}

export function signIn(email: string, password: string): Promise<Response> {
  return fetch(apiUrl("/auth/sign-in/email"), {
    method: "POST",
    headers: { "content-type": "application/json", origin: adminUrl(), "x-forwarded-for": anyAddress() },
    body: JSON.stringify({ email, password }),
  });
}

/** What a browser would send back. */
export function cookiesOf(response: Response): string {
  return response.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");
}

/** Sign-ins are counted by address, and a test run has more of them than a newsroom. */
export function anyAddress(): string {
  return [10, randomInt(256), randomInt(256), randomInt(1, 255)].join(".");
}

/** For a browser: it signs in oftener than a person would. */
export const fromAnywhere = () => ({ extraHTTPHeaders: { "x-forwarded-for": anyAddress() } });
