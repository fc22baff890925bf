import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { InputCheck } from "../kernel/input-check.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, StaleVersion, Versioned } from "../kernel/refusal.ts";
import { unknownDesk } from "./desk-edit.service.ts";
import { PolicyNeeded } from "./desk.refusal.ts";
import type { DeskStore, PolicyRow, PolicyRules } from "./desk.store.ts";

type GivenRules = Omit<PolicyRules, "countsExperts"> & {
  /** Null: as before. */
  readonly countsExperts: boolean | null;
};

interface WantedPolicy extends Pick<PolicyRow, "deskId" | "claimKind">, GivenRules {
  /** None where there is no policy for this kind yet. */
  readonly expectedVersion: number | null;
}

interface Made {
  readonly id: string;
}

const approvalsMax = 5;
const dueHoursMax = 8_760;

/** What reviews take. Reviews that are open keep what they were opened with. */
export class PolicyService {
  readonly #source: DataSource;
  readonly #store: DeskStore;
  readonly #recorder: Recorder;

  constructor(source: DataSource, store: DeskStore, recorder: Recorder) {
    this.#source = source;
    this.#store = store;
    this.#recorder = recorder;
  }

  async set(viewer: Viewer, wanted: WantedPolicy): Promise<Made | StaleVersion | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Setting a policy");
    const given = checked(wanted);
    if (given instanceof InvalidInput) return given;
    return this.#source.transaction(async (tx) => {
      // Two who add one for the same kind come one after the other.
      if ((await this.#store.lock(tx, wanted.deskId)) === null) return unknownDesk(wanted.deskId);
      const before = await this.#store.policyAt(tx, wanted);
      const rules = { ...given, countsExperts: wanted.countsExperts ?? before?.countsExperts ?? false };
      if (before === null) return this.#add(tx, actor, { ...wanted, rules });
      if (before.version !== wanted.expectedVersion) return stale(before);
      if (JSON.stringify(told({ ...before, ...rules })) === JSON.stringify(told(before)))
        return { id: before.id };
      await this.#store.savePolicy(tx, before.id, rules);
      const after = told({ ...before, ...rules });
      await this.#record(tx, actor, { action: "POLICY_CHANGED", id: before.id, before: told(before), after });
      return { id: before.id };
    });
  }

  /** Answers with the desk. */
  async remove(
    viewer: Viewer,
    { id, expectedVersion }: { readonly id: string; readonly expectedVersion: number },
  ): Promise<{ readonly deskId: string } | PolicyNeeded | StaleVersion | NotFound> {
    const actor = actorWith(viewer, "ADMINISTER", "Removing a policy");
    return this.#source.transaction(async (tx) => {
      const policy = await this.#store.policy(tx, id);
      if (policy === null) return new NotFound("policy", globalId("Policy", id));
      if (policy.version !== expectedVersion) return stale(policy);
      if (policy.claimKind === null) return new PolicyNeeded();
      await this.#store.deletePolicy(tx, id);
      await this.#record(tx, actor, { action: "POLICY_REMOVED", id, before: told(policy) });
      return { deskId: policy.deskId };
    });
  }

  async #add(
    tx: EntityManager,
    actor: Actor,
    { rules, ...wanted }: WantedPolicy & { readonly rules: PolicyRules },
  ): Promise<Made | NotFound> {
    const { deskId, claimKind } = wanted;
    // Somebody removed what was seen.
    if (wanted.expectedVersion !== null) return new NotFound("policy", globalId("Desk", deskId));
    const id = await this.#store.insertPolicy(tx, { deskId, claimKind }, rules);
    const after = told({ ...rules, id, deskId, claimKind, version: 1 });
    await this.#record(tx, actor, { action: "POLICY_ADDED", id, after });
    return { id };
  }

  #record(tx: EntityManager, actor: Actor, { id, ...entry }: Told): Promise<void> {
    return this.#recorder.record(tx, { ...entry, actor, subject: { type: "Policy", id } });
  }
}

interface Told {
  readonly action: string;
  readonly id: string;
  readonly before?: object;
  readonly after?: object;
}

const stale = ({ id, version }: PolicyRow): StaleVersion =>
  new StaleVersion(new Versioned(globalId("Policy", id), version));

function checked(given: GivenRules): Omit<PolicyRules, "countsExperts"> | InvalidInput {
  const check = new InputCheck();
  inRange(check, { field: "approvalsNeeded", value: given.approvalsNeeded, max: approvalsMax });
  if (given.dueWithinHours !== null)
    inRange(check, { field: "dueWithinHours", value: given.dueWithinHours, max: dueHoursMax });
  const deciderRoles = [...new Set(given.deciderRoles)].sort();
  if (deciderRoles.length === 0)
    check.refuse("deciderRoles", {
      problem: "EMPTY",
      message: "Somebody must be able to decide: name a role.",
    });
  const { approvalsNeeded, publishesAutomatically, dueWithinHours } = given;
  return check.fault ?? { approvalsNeeded, deciderRoles, publishesAutomatically, dueWithinHours };
}

interface Ranged {
  readonly field: string;
  readonly value: number;
  readonly max: number;
}

function inRange(check: InputCheck, { field, value, max }: Ranged): void {
  if (value >= 1 && value <= max) return;
  const message = `It is a number from 1 to ${max.toLocaleString("en")}; got ${String(value)}.`;
  check.refuse(field, { problem: "OUT_OF_RANGE", min: 1, max, message });
}

const told = (policy: PolicyRow): object => ({
  desk: globalId("Desk", policy.deskId),
  kind: policy.claimKind,
  approvalsNeeded: policy.approvalsNeeded,
  deciderRoles: policy.deciderRoles,
  publishesAutomatically: policy.publishesAutomatically,
  countsExperts: policy.countsExperts,
  dueWithinHours: policy.dueWithinHours,
});
