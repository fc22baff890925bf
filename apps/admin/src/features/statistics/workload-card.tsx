import { Users } from "lucide-react";
import { getFormatter, getTranslations } from "next-intl/server";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Table } from "../../ui/table.tsx";
import type { Statistics } from "./statistics.query.ts";

type Workload = Statistics["workloads"]["nodes"][number];

const counts = [
  "openReviewCount",
  "overdueReviewCount",
  "returnedClaimCount",
  "decisionCount",
  "submissionCount",
] as const;

const isIdle = (workload: Workload): boolean => counts.every((name) => workload[name] === 0);

/** Who has how much to do. Whoever has nothing and did nothing lately is left out. */
export async function WorkloadCard({ workloads }: { workloads: readonly Workload[] }) {
  const t = await getTranslations("statistics.workload");
  const format = await getFormatter();
  const busy = workloads.filter((workload) => !isIdle(workload));
  const numbers = counts.map((name) => ({
    id: name,
    header: t(name),
    cell: (workload: Workload) => <span className="numerals">{format.number(workload[name])}</span>,
    align: "end" as const,
  }));
  const person = {
    id: "person",
    header: t("person"),
    cell: (workload: Workload) => workload.person.name,
    isMain: true,
  };
  return (
    <Card title={t("title")} flush>
      <p className="measure px-4 py-3 text-sm text-ink-muted">{t("note")}</p>
      {busy.length === 0 ? (
        <EmptyState icon={<Users aria-hidden />} title={t("nobody")} headingLevel={3} />
      ) : (
        <Table
          caption={t("title")}
          columns={[person, ...numbers]}
          rows={busy}
          keyOf={({ person: { id } }) => id}
        />
      )}
    </Card>
  );
}
