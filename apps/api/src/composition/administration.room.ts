import type { DataSource } from "typeorm";
import { auditLog } from "../administration/audit-log.reader.ts";
import { AuditLogResolver } from "../administration/audit-log.resolver.ts";
import { ClearingService, clearJob, everyNight } from "../administration/clearing.service.ts";
import { ClearingStore } from "../administration/clearing.store.ts";
import { jobList, jobReader } from "../administration/job.reader.ts";
import { JobResolver } from "../administration/job.resolver.ts";
import { DeskEditService } from "../administration/desk-edit.service.ts";
import { DeskResolver } from "../administration/desk.resolver.ts";
import { DeskStore } from "../administration/desk.store.ts";
import { JobService } from "../administration/job.service.ts";
import { JobStore } from "../administration/job.store.ts";
import { deskList, policyReader } from "../administration/policy.reader.ts";
import { PolicyService } from "../administration/policy.service.ts";
import { ScaleResolver } from "../administration/scale.resolver.ts";
import { ScaleService } from "../administration/scale.service.ts";
import { ScaleStore } from "../administration/scale.store.ts";
import { termList, termReader } from "../administration/term.reader.ts";
import { TermResolver } from "../administration/term.resolver.ts";
import { TermService } from "../administration/term.service.ts";
import { TermStore } from "../administration/term.store.ts";
import type { VerdictService } from "../claims/verdict.service.ts";
import type { DeskService } from "../identity/desk.service.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly recorder: Recorder;
  /** Not yet open: the clearing gets its handler here. */
  readonly jobs: Pick<Jobs, "queues" | "retry" | "cancel" | "define">;
  readonly desks: DeskService;
  readonly verdicts: VerdictService;
}

export function administrationRoom({ source, ...parts }: Parts): Room {
  const clearing = new ClearingService(source, new ClearingStore());
  parts.jobs.define(clearJob, () => clearing.clearAway(), { cron: everyNight });
  const jobs = new JobService(source, { ...parts, store: new JobStore() });
  const terms = new TermService(source, new TermStore(), parts.recorder);
  const scale = new ScaleService(source, new ScaleStore(), parts.recorder);
  return {
    resolvers: [
      new AuditLogResolver(),
      new JobResolver(jobs),
      new TermResolver(terms),
      new ScaleResolver(scale, parts.verdicts),
      deskResolver(source, parts.recorder),
    ],
    roots: {
      auditRecords: { kind: "connection", list: auditLog, access: "ADMINISTER" },
      terms: { kind: "connection", list: termList, access: "SEE_DESK" },
      desks: { kind: "connection", list: deskList, access: "SEE_DESK" },
      jobs: { kind: "connection", list: jobList, access: "ADMINISTER" },
    },
    readers: [jobReader, termReader, policyReader],
  };
}

function deskResolver(source: DataSource, recorder: Recorder): DeskResolver {
  const store = new DeskStore();
  const [desks, policies] = [
    new DeskEditService(source, store, recorder),
    new PolicyService(source, store, recorder),
  ];
  return new DeskResolver(desks, policies);
}
