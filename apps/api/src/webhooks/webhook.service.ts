import type { DataSource, EntityManager } from "typeorm";
import { actorWith } from "../kernel/access.ts";
import type { Actor, Viewer } from "../kernel/actor.ts";
import { edited, type Edit } from "../kernel/edit.ts";
import { globalId } from "../kernel/id.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { InvalidInput, NotFound, Refusal, StaleVersion, Versioned } from "../kernel/refusal.ts";
import type { HostGuard } from "../platform/net/host-guard.ts";
import { newSecret, type SecretBox } from "./webhook-secret.ts";
import { checkedWebhook, faultOfAddress, type WebhookWords } from "./webhook.check.ts";
import type { WebhookRow, WebhookStore } from "./webhook.store.ts";

type Made = { readonly id: string };
type Seen = { readonly id: string; readonly expectedVersion: number };

export type NewWebhook = Pick<WebhookWords, "url" | "kinds"> & Edit<WebhookWords>;
export type WebhookEdit = Seen & Edit<WebhookWords & { readonly enabled: boolean }>;

export interface WithSecret extends Made {
  /** Told this once: it is kept sealed. */
  readonly secret: string;
}

/** Every one of them is written to in the transaction of a publication. */
const webhooksMax = 100;
const overlapHoursMax = 168;

interface Parts {
  readonly store: WebhookStore;
  readonly secrets: SecretBox;
  readonly guard: HostGuard;
  readonly recorder: Recorder;
}

/** Who outside the desk is told of what is published. */
export class WebhookService {
  readonly #source: DataSource;
  readonly #with: Parts;

  constructor(source: DataSource, parts: Parts) {
    this.#source = source;
    this.#with = parts;
  }

  async create(viewer: Viewer, wanted: NewWebhook): Promise<WithSecret | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Making a webhook");
    const { store, secrets, guard } = this.#with;
    const words = checkedWebhook(wordsOf(nothing, wanted));
    if (words instanceof InvalidInput) return words;
    const fault = await faultOfAddress(words.url, guard);
    if (fault !== null) return fault;
    const secret = newSecret();
    const sealed = await secrets.seal(secret);
    return this.#source.transaction(async (tx) => {
      if ((await store.count(tx)) >= webhooksMax) return tooMany();
      const id = await store.insert(tx, words, { secret: sealed, createdBy: actor.personId });
      await this.#record(tx, actor, { action: "WEBHOOK_CREATED", id, after: words });
      return { id, secret };
    });
  }

  async edit(viewer: Viewer, edit: WebhookEdit): Promise<Made | StaleVersion | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Editing a webhook");
    const { store, guard } = this.#with;
    const fault = await faultOfAddress(edit.url ?? "", guard);
    if (fault !== null) return fault;
    return this.#source.transaction(async (tx) => {
      const before = await this.#lockAsSeen(tx, edit);
      if (before instanceof Refusal) return before;
      const words = checkedWebhook(wordsOf(before, edit));
      if (words instanceof InvalidInput) return words;
      const enabled = edit.enabled ?? before.disabledReason === null;
      const [told, toldBefore] = [{ ...words, enabled }, toldOf(before)];
      if (JSON.stringify(told) === JSON.stringify(toldBefore)) return { id: before.id };
      await store.save(tx, before.id, words);
      if (enabled !== toldBefore.enabled) {
        await (enabled ? store.enable(tx, before.id) : store.disable(tx, before.id, "BY_PERSON"));
      }
      const change = { action: "WEBHOOK_EDITED", id: before.id, before: toldBefore, after: told };
      await this.#record(tx, actor, change);
      return { id: before.id };
    });
  }

  /** With everything that was delivered to it. */
  async delete(viewer: Viewer, seen: Seen): Promise<Made | StaleVersion | NotFound> {
    const actor = actorWith(viewer, "ADMINISTER", "Deleting a webhook");
    return this.#source.transaction(async (tx) => {
      const webhook = await this.#lockAsSeen(tx, seen);
      if (webhook instanceof Refusal) return webhook;
      await this.#with.store.delete(tx, webhook.id);
      await this.#record(tx, actor, { action: "WEBHOOK_DELETED", id: webhook.id, before: toldOf(webhook) });
      return { id: webhook.id };
    });
  }

  async rotateSecret(
    viewer: Viewer,
    { overlapHours, ...seen }: Seen & { readonly overlapHours: number },
  ): Promise<WithSecret | StaleVersion | NotFound | InvalidInput> {
    const actor = actorWith(viewer, "ADMINISTER", "Rotating a webhook's secret");
    if (overlapHours < 0 || overlapHours > overlapHoursMax) return outOfRange(overlapHours);
    const { store, secrets } = this.#with;
    const secret = newSecret();
    const sealed = await secrets.seal(secret);
    return this.#source.transaction(async (tx) => {
      const webhook = await this.#lockAsSeen(tx, seen);
      if (webhook instanceof Refusal) return webhook;
      await store.rotate(tx, webhook.id, { secret: sealed, overlapHours });
      const change = { action: "WEBHOOK_SECRET_ROTATED", id: webhook.id, after: { overlapHours } };
      await this.#record(tx, actor, change);
      return { id: webhook.id, secret };
    });
  }

  async #lockAsSeen(
    tx: EntityManager,
    { id, expectedVersion }: Seen,
  ): Promise<WebhookRow | NotFound | StaleVersion> {
    const webhook = await this.#with.store.lock(tx, id);
    if (webhook === null) return new NotFound("webhook", globalId("Webhook", id));
    if (webhook.version === expectedVersion) return webhook;
    return new StaleVersion(new Versioned(globalId("Webhook", id), webhook.version));
  }

  async #record(tx: EntityManager, actor: Actor, { id, ...entry }: Told): Promise<void> {
    await this.#with.recorder.record(tx, { ...entry, actor, subject: { type: "Webhook", id } });
  }
}

interface Told {
  readonly action: string;
  readonly id: string;
  readonly before?: object;
  readonly after?: object;
}

const nothing: WebhookWords = { url: "", description: null, kinds: [], languages: [], topics: [] };

/** What is left out stays; a description that is null goes, and so does a list. */
function wordsOf(before: WebhookWords, given: Edit<WebhookWords>): WebhookWords {
  return {
    url: given.url ?? before.url,
    description: edited(given.description, before.description),
    kinds: given.kinds ?? before.kinds,
    languages: edited(given.languages, before.languages) ?? [],
    topics: edited(given.topics, before.topics) ?? [],
  };
}

/** What the audit keeps of a webhook: never its secrets. */
const toldOf = (row: WebhookRow): WebhookWords & { readonly enabled: boolean } => ({
  ...wordsOf(row, {}),
  enabled: row.disabledReason === null,
});

function tooMany(): InvalidInput {
  const message = `There can be ${String(webhooksMax)} webhooks at the most. Delete one that nobody needs.`;
  return new InvalidInput("url", { problem: "TOO_MANY", max: webhooksMax, message });
}

function outOfRange(hours: number): InvalidInput {
  const message = `Both secrets sign for 0 to ${String(overlapHoursMax)} hours; got ${String(hours)}.`;
  const range = { min: 0, max: overlapHoursMax } as const;
  return new InvalidInput("overlapHours", { problem: "OUT_OF_RANGE", ...range, message });
}
