import type { DataSource } from "typeorm";
import type { ClaimService } from "../claims/claim.service.ts";
import type { VerdictService } from "../claims/verdict.service.ts";
import type { EvidenceService } from "../evidence/evidence.service.ts";
import { FactCheckRunService } from "../fact-checks/fact-check-run.service.ts";
import { FactCheckService } from "../fact-checks/fact-check.service.ts";
import { FactCheckStore } from "../fact-checks/fact-check.store.ts";
import type { DeskService } from "../identity/desk.service.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { CaptureServices } from "./captures.room.ts";

interface FactChecksNeeds extends CaptureServices {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly desks: DeskService;
  readonly sources: SourceService;
  readonly claims: ClaimService;
  readonly verdicts: VerdictService;
  readonly evidence: EvidenceService;
}

/** For the command line: the room brings nothing to the graph but claims like all others. */
export const factCheckRuns = ({ source, ...needs }: FactChecksNeeds): FactCheckRunService =>
  new FactCheckRunService(source, {
    ...needs,
    checks: new FactCheckService(source, { ...needs, checks: new FactCheckStore() }),
  });
