import type { Role } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";

export interface PersonRow {
  readonly id: string;
  readonly name: string;
  readonly email: string;
  readonly version: number;
  readonly active: boolean;
  readonly roles: readonly Role[];
}

export interface Known {
  readonly provider: string;
  readonly subject: string;
  readonly email: string;
}

export interface NewPerson {
  readonly name: string;
  readonly email: string;
  readonly roles: readonly Role[];
  /** Null for whoever signs in elsewhere. */
  readonly passwordHash: string | null;
}

const columns = `person.id, name, email, version, deactivated_at is null as active,
  array(select role from person_role where person_id = person.id order by role) as roles`;

/** Every write and lock of people and of what they sign in with. */
export class PersonStore {
  /** Null when somebody has the address already. */
  async add(tx: EntityManager, { name, email, roles, passwordHash }: NewPerson): Promise<PersonRow | null> {
    const id = newUuid();
    const added = await rows<{ id: string }>(
      tx,
      "insert into person (id, name, email) values ($1, $2, $3) on conflict (email) do nothing returning id",
      [id, name, email],
    );
    if (added.length === 0) return null;
    if (passwordHash !== null) await this.setPasswordHash(tx, id, passwordHash);
    await this.setRoles(tx, id, roles);
    return this.find(tx, id);
  }

  async find(tx: EntityManager, id: string): Promise<PersonRow | null> {
    const [row] = await rows<PersonRow>(tx, `select ${columns} from person where id = $1`, [id]);
    return row ?? null;
  }

  async findByEmail(tx: EntityManager, email: string): Promise<PersonRow | null> {
    const [row] = await rows<PersonRow>(tx, `select ${columns} from person where email = $1`, [email]);
    return row ?? null;
  }

  /** Who is linked to an account elsewhere, or else has its address. */
  async findBySubjectOrEmail(
    tx: EntityManager,
    { provider, subject, email }: Known,
  ): Promise<PersonRow | null> {
    const [row] = await rows<PersonRow>(
      tx,
      `select ${columns} from person
       left join account on person_id = person.id and provider_id = $1 and account_id = $2
       where account.id is not null or email = $3
       order by account.id is null limit 1`,
      [provider, subject, email],
    );
    return row ?? null;
  }

  /**
   * Holds the person, and every administrator with them, always in the same order: two administrators who demote each
   * other at the same moment come one after the other, and the second finds that nobody else is left.
   */
  async lockWithAdministrators(tx: EntityManager, id: string): Promise<PersonRow | null> {
    await tx.query(
      `select from person
       where id = $1 or exists (select from person_role where person_id = person.id and role = 'ADMIN')
       order by id for update`,
      [id],
    );
    return this.find(tx, id);
  }

  async otherActiveAdministrators(tx: EntityManager, id: string): Promise<number> {
    const [row] = await rows<{ count: number }>(
      tx,
      `select count(*)::int as count from person join person_role on person_id = id and role = 'ADMIN'
       where deactivated_at is null and id <> $1`,
      [id],
    );
    return row?.count ?? 0;
  }

  async save(
    tx: EntityManager,
    { id, name, active, roles }: Omit<PersonRow, "version" | "email">,
  ): Promise<void> {
    await tx.query(
      `update person set name = $2, version = version + 1, updated_at = now(),
         deactivated_at = case when $3 then null else coalesce(deactivated_at, now()) end
       where id = $1`,
      [id, name, active],
    );
    await this.setRoles(tx, id, roles);
  }

  async setRoles(tx: EntityManager, id: string, roles: readonly Role[]): Promise<void> {
    await tx.query("delete from person_role where person_id = $1 and role <> all($2::text[])", [id, roles]);
    await tx.query(
      `insert into person_role (person_id, role) select $1, unnest($2::text[])
       on conflict (person_id, role) do nothing`,
      [id, roles],
    );
  }

  async lockPasswordHash(tx: EntityManager, id: string): Promise<string | null> {
    const [row] = await rows<{ password: string | null }>(
      tx,
      "select password from account where person_id = $1 and provider_id = 'credential' for update",
      [id],
    );
    return row?.password ?? null;
  }

  async setPasswordHash(tx: EntityManager, id: string, hash: string): Promise<void> {
    await tx.query(
      `insert into account (id, person_id, provider_id, account_id, password) values ($1, $2, 'credential', $3, $4)
       on conflict (provider_id, account_id) do update set password = excluded.password, updated_at = now()`,
      [newUuid(), id, id, hash],
    );
  }

  /** Whatever the person showed beside a password; says what it was. Records nothing: the caller does. */
  async removeSecondFactors(tx: EntityManager, id: string): Promise<{ totp: boolean; passkeys: number }> {
    await tx.query("select set_config('claimdesk.recorded', 'yes', true)");
    const [row] = await rows<{ totp: number; passkeys: number }>(
      tx,
      `with codes as (delete from two_factor where person_id = $1 returning verified),
         keys as (delete from passkey where person_id = $1 returning id),
         off as (update person set two_factor_enabled = false where id = $1 and two_factor_enabled)
       select (select count(*) from codes where verified)::int as totp, (select count(*) from keys)::int as passkeys`,
      [id],
    );
    return { totp: row?.totp === 1, passkeys: row?.passkeys ?? 0 };
  }

  /** One session of the person's, or all of theirs but one; says how many. */
  async endSomeSessions(
    tx: EntityManager,
    personId: string,
    { only, but }: { only: string | null; but: string | null },
  ): Promise<number> {
    const [row] = await rows<{ count: number }>(
      tx,
      `with ended as (
         delete from session where person_id = $1 and ($2::uuid is null or id = $2)
           and ($3::uuid is null or id <> $3) returning id
       ) select count(*)::int as count from ended`,
      [personId, only, but],
    );
    return row?.count ?? 0;
  }

  /** Signs the person out on every device, and says on how many. */
  async endSessions(tx: EntityManager, id: string): Promise<number> {
    const [row] = await rows<{ count: number }>(
      tx,
      `with ended as (delete from session where person_id = $1 returning id) select count(*)::int as count from ended`,
      [id],
    );
    return row?.count ?? 0;
  }
}

async function rows<Row>(tx: EntityManager, sql: string, parameters: unknown[]): Promise<Row[]> {
  return tx.query(sql, parameters) as Promise<Row[]>;
}
