import { bulkItemsMax } from "@claimdesk/shared/limits";
import { InvalidInput } from "./refusal.ts";

/** Null where a bulk change can be made of these. Twice the same would be foreseen otherwise than it ends. */
export function bulkFault(field: string, ids: readonly string[]): InvalidInput | null {
  if (ids.length === 0)
    return new InvalidInput(field, { problem: "EMPTY", message: `\`${field}\` names nothing.` });
  if (ids.length > bulkItemsMax) {
    const message = `\`${field}\` has ${String(bulkItemsMax)} items at the most; here are ${String(ids.length)}. Send them in parts.`;
    return new InvalidInput(field, { problem: "TOO_MANY", max: bulkItemsMax, message });
  }
  const again = ids.find((id, at) => ids.indexOf(id) !== at);
  if (again === undefined) return null;
  const message = `\`${field}\` names ${again} twice. Name it once.`;
  return new InvalidInput(field, { problem: "ALREADY_THERE", message });
}
