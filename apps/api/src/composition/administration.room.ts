import type { DataSource } from "typeorm";
import { auditLog } from "../administration/audit-log.reader.ts";
import { AuditLogResolver } from "../administration/audit-log.resolver.ts";
import { jobList, jobReader } from "../administration/job.reader.ts";
import { JobResolver } from "../administration/job.resolver.ts";
import { JobService } from "../administration/job.service.ts";
import { JobStore } from "../administration/job.store.ts";
import { termList, termReader } from "../administration/term.reader.ts";
import { TermResolver } from "../administration/term.resolver.ts";
import { TermService } from "../administration/term.service.ts";
import { TermStore } from "../administration/term.store.ts";
import type { DeskService } from "../identity/desk.service.ts";
import type { Recorder } from "../kernel/recorder.ts";
import type { Jobs } from "../platform/jobs/jobs.ts";
import type { Room } from "./room.ts";

interface Parts {
  readonly source: DataSource;
  readonly recorder: Recorder;
  readonly jobs: Pick<Jobs, "queues" | "retry" | "cancel">;
  readonly desks: DeskService;
}

export function administrationRoom({ source, ...parts }: Parts): Room {
  const jobs = new JobService(source, { ...parts, store: new JobStore() });
  const terms = new TermService(source, new TermStore(), parts.recorder);
  return {
    resolvers: [new AuditLogResolver(), new JobResolver(jobs), new TermResolver(terms)],
    roots: {
      auditRecords: { kind: "connection", list: auditLog, access: "ADMINISTER" },
      terms: { kind: "connection", list: termList, access: "SEE_DESK" },
      jobs: { kind: "connection", list: jobList, access: "ADMINISTER" },
    },
    readers: [jobReader, termReader],
  };
}
