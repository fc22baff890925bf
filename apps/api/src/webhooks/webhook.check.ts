import type { PublicationKind } from "@claimdesk/shared/claim-state";
import { nameLengthMax, topicLengthMax, topicsMax } from "@claimdesk/shared/limits";
import { InputCheck } from "../kernel/input-check.ts";
import { InvalidInput } from "../kernel/refusal.ts";
import type { HostGuard } from "../platform/net/host-guard.ts";

/** What people say of a webhook. */
export interface WebhookWords {
  readonly url: string;
  readonly description: string | null;
  readonly kinds: readonly PublicationKind[];
  readonly languages: readonly string[];
  readonly topics: readonly string[];
}

/** As it will be kept, or what cannot be. Where the address leads is asked by `faultOfAddress`. */
export function checkedWebhook(given: WebhookWords): WebhookWords | InvalidInput {
  const check = new InputCheck();
  const url = check.url("url", given.url);
  if (url === null) check.refuse("url", { problem: "EMPTY", message: "A webhook needs an address." });
  const kinds = [...new Set(given.kinds)];
  if (kinds.length === 0) {
    check.refuse("kinds", { problem: "EMPTY", message: "Name at least one kind of publication." });
  }
  const languages = given.languages.map((language) => check.language("languages", language));
  const words = {
    url: url ?? "",
    description: check.textOrNull("description", given.description, nameLengthMax),
    kinds,
    languages: check.list("languages", languages, { max: topicsMax, lengthMax: topicLengthMax }),
    topics: check.list("topics", given.topics, { max: topicsMax, lengthMax: topicLengthMax }),
  };
  return check.fault ?? words;
}

/** Asks a name server, and is therefore asked before anything is locked. */
export async function faultOfAddress(address: string, guard: HostGuard): Promise<InvalidInput | null> {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.username !== "" || url.password !== "") {
    const message = "Leave the user name and the password out: deliveries are signed instead.";
    return new InvalidInput("url", { problem: "ADDRESS_WITH_PASSWORD", message });
  }
  if (url.protocol === "http:" && !guard.isAllowed(url.hostname)) {
    const message = "Deliveries go to https addresses only.";
    return new InvalidInput("url", { problem: "NOT_HTTPS", message });
  }
  if (url.hostname === "" || !(await guard.forbids(url))) return null;
  const message = `"${url.hostname}" leads to a private address. An operator can allow it by WEBHOOK_ALLOWED_HOSTS.`;
  return new InvalidInput("url", { problem: "ADDRESS_FORBIDDEN", message });
}
