import { reasonLengthMax } from "@claimdesk/shared/limits";
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

/** Whoever takes back what others did says why. */
export const restorationReason = ({ reason }: WantedRestoration): string | InvalidInput =>
  writtenText("reason", reason, reasonLengthMax);

export const noSuchMoment = (thing: string, { recordId }: WantedRestoration): NotFound =>
  new NotFound(`record of this ${thing}'s history`, globalId("AuditRecord", recordId));
