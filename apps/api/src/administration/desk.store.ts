import type { ClaimKind, Role } from "@claimdesk/shared/claim-state";
import type { EntityManager } from "typeorm";
import { newUuid } from "../kernel/id.ts";

export interface DeskRow {
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly memberIds: readonly string[];
}

export interface PolicyRules {
  readonly approvalsNeeded: number;
  readonly deciderRoles: readonly Role[];
  readonly publishesAutomatically: boolean;
  readonly countsExperts: boolean;
  readonly dueWithinHours: number | null;
}

export interface PolicyRow extends PolicyRules {
  readonly id: string;
  readonly deskId: string;
  readonly claimKind: ClaimKind | null;
  readonly version: number;
}

interface PolicyPlace {
  readonly deskId: string;
  readonly claimKind: ClaimKind | null;
}

const policyColumns = `id, desk_id as "deskId", claim_kind as "claimKind", approvals_needed as "approvalsNeeded",
  decider_roles as "deciderRoles", publishes_automatically as "publishesAutomatically",
  counts_experts as "countsExperts", due_within_hours as "dueWithinHours", version`;

/** Desks and what they ask of reviews. */
export class DeskStore {
  /** Two desks are never called the same, though both are named at one moment. */
  async lockNames(tx: EntityManager): Promise<void> {
    await tx.query("select pg_advisory_xact_lock(hashtextextended('desk names', 0))");
  }

  async named(tx: EntityManager, name: string, exceptId: string | null): Promise<string | null> {
    const sql =
      "select id from desk where name_key(name) = name_key($1) and id is distinct from $2::uuid limit 1";
    const [row] = (await tx.query(sql, [name, exceptId])) as { id: string }[];
    return row?.id ?? null;
  }

  async lock(tx: EntityManager, id: string): Promise<DeskRow | null> {
    const [desk] = (await tx.query("select id, name, version from desk where id = $1 for update", [
      id,
    ])) as Omit<DeskRow, "memberIds">[];
    if (desk === undefined) return null;
    const members = (await tx.query("select person_id as id from desk_member where desk_id = $1 order by 1", [
      id,
    ])) as { id: string }[];
    return { ...desk, memberIds: members.map((member) => member.id) };
  }

  /** With a policy of one approval by reviewers: no desk is without one for every kind. */
  async insert(tx: EntityManager, name: string): Promise<string> {
    const id = newUuid();
    await tx.query("insert into desk (id, name) values ($1, $2)", [id, name]);
    await tx.query("insert into policy (id, desk_id) values ($1, $2)", [newUuid(), id]);
    return id;
  }

  async save(tx: EntityManager, { id, name, memberIds }: DeskRow): Promise<void> {
    await tx.query("update desk set name = $2, version = version + 1 where id = $1", [id, name]);
    await tx.query("delete from desk_member where desk_id = $1 and person_id <> all ($2::uuid[])", [
      id,
      memberIds,
    ]);
    await tx.query(
      `insert into desk_member (desk_id, person_id) select $1, unnest($2::uuid[])
       on conflict (desk_id, person_id) do nothing`,
      [id, memberIds],
    );
  }

  async unknownPeople(tx: EntityManager, ids: readonly string[]): Promise<string[]> {
    const sql =
      "select g.id from unnest($1::uuid[]) g(id) where not exists (select from person p where p.id = g.id)";
    return ((await tx.query(sql, [ids])) as { id: string }[]).map(({ id }) => id);
  }

  async policyAt(tx: EntityManager, { deskId, claimKind }: PolicyPlace): Promise<PolicyRow | null> {
    const sql = `select ${policyColumns} from policy where desk_id = $1 and claim_kind is not distinct from $2 for update`;
    const [row] = (await tx.query(sql, [deskId, claimKind])) as PolicyRow[];
    return row ?? null;
  }

  async policy(tx: EntityManager, id: string): Promise<PolicyRow | null> {
    const sql = `select ${policyColumns} from policy where id = $1 for update`;
    const [row] = (await tx.query(sql, [id])) as PolicyRow[];
    return row ?? null;
  }

  async insertPolicy(
    tx: EntityManager,
    { deskId, claimKind }: PolicyPlace,
    rules: PolicyRules,
  ): Promise<string> {
    const id = newUuid();
    await tx.query(
      `insert into policy (id, desk_id, claim_kind, approvals_needed, decider_roles, publishes_automatically,
         due_within_hours, counts_experts)
       values ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, deskId, claimKind, ...valuesOf(rules)],
    );
    return id;
  }

  async savePolicy(tx: EntityManager, id: string, rules: PolicyRules): Promise<void> {
    await tx.query(
      `update policy set approvals_needed = $2, decider_roles = $3, publishes_automatically = $4,
         due_within_hours = $5, counts_experts = $6, version = version + 1 where id = $1`,
      [id, ...valuesOf(rules)],
    );
  }

  async deletePolicy(tx: EntityManager, id: string): Promise<void> {
    await tx.query("delete from policy where id = $1", [id]);
  }
}

const valuesOf = (rules: PolicyRules): readonly unknown[] => [
  rules.approvalsNeeded,
  rules.deciderRoles,
  rules.publishesAutomatically,
  rules.dueWithinHours,
  rules.countsExperts,
];
