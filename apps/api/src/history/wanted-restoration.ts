import { reasonLengthMax } from "@claimdesk/shared/limits";
import { asEditor } from "../kernel/access.ts";
import type { Viewer } from "../kernel/actor.ts";
import { globalId } from "../kernel/id.ts";
import { NotFound, type InvalidInput } from "../kernel/refusal.ts";
import { writtenText } from "../kernel/written-text.ts";

/** Ids are UUIDs. */
export interface WantedRestoration {
  readonly id: string;
  readonly expectedVersion: number;
  /** A record of its audit: as it stood right after. */
  readonly recordId: string;
  readonly reason: string;
}

/** How every restoration begins: only editors take back what others did, and they say why. */
export function reasonToRestore(
  viewer: Viewer,
  { reason }: WantedRestoration,
  what: string,
): string | InvalidInput {
  asEditor(viewer, what);
  return writtenText("reason", reason, reasonLengthMax);
}

export const noSuchMoment = (thing: string, { recordId }: WantedRestoration): NotFound =>
  new NotFound(`record of this ${thing}'s history`, globalId("AuditRecord", recordId));
