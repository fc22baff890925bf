import { planClaimStateStats } from "../statistics/claim-state-stats.reader.ts";
import { planDecisionStats } from "../statistics/decision-stats.reader.ts";
import { planPublicationStats } from "../statistics/publication-stats.reader.ts";
import { planSourceStats } from "../statistics/source-stats.reader.ts";
import { StatisticsResolver } from "../statistics/statistics.resolver.ts";
import { workloadList, workloadReader } from "../statistics/workload.reader.ts";
import type { Room } from "./room.ts";

/** How the desk does: it only reads. */
export const statisticsRoom = (): Room => ({
  resolvers: [new StatisticsResolver()],
  roots: {
    claimStateStats: { kind: "plan", plan: planClaimStateStats, access: "SEE_DESK" },
    decisionStats: { kind: "plan", plan: planDecisionStats, access: "SEE_DESK" },
    publicationStats: { kind: "plan", plan: planPublicationStats, access: "SEE_DESK" },
    sourceStats: { kind: "plan", plan: planSourceStats, access: "SEE_DESK" },
    workloads: { kind: "connection", list: workloadList, access: "SEE_DESK" },
  },
  readers: [workloadReader],
});
