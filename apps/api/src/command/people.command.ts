import { Option, type Command } from "commander";
import { Role } from "@claimdesk/shared/claim-state";
import type { Composed } from "../composition/compose.ts";
import { operator } from "../kernel/operator.ts";
import { ScopesNotHeld } from "../identity/person.refusal.ts";
import { generatePassword } from "../identity/password.ts";
import { Refusal } from "../kernel/refusal.ts";
import type { Permission } from "../kernel/actor.ts";
import { Failure } from "../platform/failure.ts";
import { say } from "./say.ts";
import { withDesk } from "./with-desk.ts";

interface UserOptions {
  readonly name: string;
  readonly email: string;
  readonly roles: Role[];
  readonly password?: string;
}

interface KeyOptions {
  readonly email: string;
  readonly name: string;
  readonly scopes: Permission[];
  readonly days: number;
}

const scopes: readonly Permission[] = ["SEE_DESK", "EDIT", "REVIEW", "ADMINISTER"];
const daysDefault = 90;

export function peopleCommands(program: Command): void {
  const user = program.command("user").description("looks after people");
  user
    .command("reset-second-factor")
    .description("takes a person's authenticator app, recovery codes and passkeys away, and signs them out")
    .requiredOption("--email <address>", "who lost theirs")
    .action(({ email }: { email: string }) => withDesk((desk) => resetSecondFactor(desk, email)));
  user
    .command("add")
    .description("adds a person, and prints a password for them unless one is given")
    .requiredOption("--name <name>", "as it is shown beside their work")
    .requiredOption("--email <address>", "what they sign in with")
    .addOption(oneOf(new Option("--roles <roles>", "separated by commas").default([]), Object.values(Role)))
    .option("--password <password>", "at least 12 characters")
    .action((options: UserOptions) => withDesk((desk) => addUser(desk, options)));
  program
    .command("key")
    .description("looks after the keys of programs")
    .command("add")
    .description("makes a key for a person's program, and prints it once")
    .requiredOption("--email <address>", "whose key it is")
    .requiredOption("--name <name>", "what the key is for")
    .addOption(oneOf(new Option("--scopes <scopes>", "separated by commas").makeOptionMandatory(), scopes))
    .option("--days <days>", "after how many days it stops working", Number, daysDefault)
    .action((options: KeyOptions) => withDesk((desk) => addKey(desk, options)));
}

async function addUser({ people }: Composed, { name, email, roles, password }: UserOptions): Promise<void> {
  const secret = password ?? generatePassword();
  const added = await people.add(operator, { name, email, roles, password: secret });
  if (added instanceof Refusal) throw new Failure(added.message);
  say(`Added ${added.name} <${added.email}>, ${added.roles.join(", ") || "no role"}.`);
  if (password === undefined) say(`Password: ${secret}`);
}

async function resetSecondFactor({ people, accounts }: Composed, email: string): Promise<void> {
  const person = await people.byEmail(operator, email);
  if (person === null) throw new Failure(`Nobody at this desk has the address ${email}.`);
  const reset = await accounts.resetSecondFactor(operator, { personId: person.id });
  if (reset instanceof Refusal) throw new Failure(reset.message);
  say(`${person.name} <${person.email}> has no second factor any more, and is signed out.`);
}

async function addKey(
  { people, keys }: Composed,
  { email, name, scopes: wanted, days }: KeyOptions,
): Promise<void> {
  const owner = await people.byEmail(operator, email);
  if (owner === null) throw new Failure(`Nobody at this desk has the address ${email}.`);
  const created = await keys.createFor(operator, owner, { name, scopes: wanted, days });
  if (created instanceof ScopesNotHeld)
    throw new Failure(`${owner.name} may not do that: ${created.scopes.join(", ")}.`);
  if (created instanceof Refusal) throw new Failure(created.message);
  say(created.secret);
}

function oneOf(option: Option, allowed: readonly string[]): Option {
  return option.argParser((text: string) => {
    const values = text.split(",").map((value) => value.trim().toUpperCase());
    const wrong = values.find((value) => !allowed.includes(value));
    if (wrong === undefined) return values;
    throw new Failure(`"${wrong}" is none of ${allowed.join(", ")}.`);
  });
}
