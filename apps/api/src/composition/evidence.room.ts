import type { ClaimEditService } from "../claims/claim-edit.service.ts";
import type { QuoteService } from "../claims/quote.service.ts";
import { EvidencePlacer } from "../evidence/evidence-placing.ts";
import { evidenceReader } from "../evidence/evidence.reader.ts";
import { EvidenceResolver } from "../evidence/evidence.resolver.ts";
import { EvidenceService } from "../evidence/evidence.service.ts";
import type { EvidenceStore } from "../evidence/evidence.store.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { Room } from "./room.ts";

export interface EvidenceServices {
  readonly evidence: EvidenceService;
}

interface EvidenceNeeds {
  /** Made before the claims' services: it is a part of a claim's revision too. */
  readonly store: EvidenceStore;
  readonly quotes: QuoteService;
  readonly sources: SourceService;
  readonly claimEdits: ClaimEditService;
}

export const evidenceServices = ({
  store,
  quotes,
  sources,
  claimEdits,
}: EvidenceNeeds): EvidenceServices => ({
  evidence: new EvidenceService(store, new EvidencePlacer(sources, quotes), claimEdits),
});

export const evidenceRoom = ({ evidence }: EvidenceServices): Room => ({
  resolvers: [new EvidenceResolver(evidence)],
  roots: {},
  readers: [evidenceReader],
});
