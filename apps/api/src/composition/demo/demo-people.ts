import { randomBytes } from "node:crypto";
import { chmod, mkdir, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { Role } from "@claimdesk/shared/claim-state";
import { operator } from "../../kernel/operator.ts";
import type { PersonService } from "../../identity/person.service.ts";
import { Refusal } from "../../kernel/refusal.ts";
import type { DemoRole } from "./demo-desk.ts";
import type { DemoPerson } from "./speaker.ts";

interface DemoAccount {
  readonly name: string;
  readonly email: string;
  readonly password: string;
  readonly roles: readonly Role[];
}

const cast: Record<DemoRole | "admin", { name: string; email: string; roles: Role[] }> = {
  editor: { name: "Édith Lormeau", email: "edith@claimdesk.example", roles: [Role.EDITOR] },
  editor2: { name: "Tom Ashgrove", email: "tom@claimdesk.example", roles: [Role.EDITOR] },
  reviewer1: { name: "Rachel Quint", email: "rachel@claimdesk.example", roles: [Role.REVIEWER] },
  reviewer2: { name: "Rémi Vasseur", email: "remi@claimdesk.example", roles: [Role.REVIEWER] },
  admin: { name: "Ada Okonjo", email: "ada@claimdesk.example", roles: [Role.ADMIN] },
};

export type DemoPeople = Record<keyof typeof cast, DemoPerson>;

/** Adds the demo's people with random passwords and keeps the passwords where only the owner of the file reads them. */
export async function addDemoPeople(people: PersonService, accountsFile: string): Promise<DemoPeople> {
  const accounts = Object.entries(cast).map(([key, person]) => ({
    key,
    ...person,
    password: randomBytes(12).toString("base64url"),
  }));
  const added = await Promise.all(
    accounts.map(async ({ key, ...account }) => [key, await add(people, account)] as const),
  );
  await keep(
    accountsFile,
    accounts.map(({ name, email, password, roles }) => ({ name, email, password, roles })),
  );
  return Object.fromEntries(added) as DemoPeople;
}

async function add(people: PersonService, account: DemoAccount): Promise<DemoPerson> {
  const added = await people.add(operator, account);
  if (added instanceof Refusal) throw new Error(`${account.email}: ${added.message}`);
  return { id: added.id, name: added.name, email: added.email, roles: added.roles };
}

/** Written whole under another name first: a crash leaves no half of it. */
async function keep(file: string, accounts: readonly DemoAccount[]): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.new`;
  await writeFile(draft, `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
  await chmod(draft, 0o600);
  await rename(draft, file);
}
