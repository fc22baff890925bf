import { PenLine } from "lucide-react";
import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { ListKeys } from "../../lib/list-keys.tsx";
import { hrefWith, textParam } from "../../lib/page-place.ts";
import type { SearchParams } from "../../lib/page-place.ts";
import { Card } from "../../ui/card.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { LinkButton } from "../../ui/link-button.tsx";
import { LinkTabs } from "../../ui/link-tabs.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ClaimTable } from "./claim-table.tsx";
import { claimCountsQuery, claimWorkQuery } from "./claim-work.query.ts";

const shownMax = 25;
const stateOf = {
  returned: "CHANGES_REQUESTED",
  drafts: "DRAFT",
  inReview: "IN_REVIEW",
  approved: "APPROVED",
} as const;
/** What one wrote oneself waits for oneself; what is on its way concerns the whole desk. */
const isOwn = { returned: true, drafts: true, inReview: false, approved: false } as const;
const views = ["returned", "drafts", "inReview", "approved"] as const;

interface ClaimWorkProps {
  me: string;
  params: SearchParams;
  /** Where a list above has taken the keys already, this one leaves them to it. */
  takesKeys: boolean;
}

/** The claims that wait for an editor: sent back, begun, handed over, and approved but not yet public. */
export async function ClaimWork({ me, params, takesKeys }: ClaimWorkProps) {
  const t = await getTranslations("queue.work");
  const counts = await execute(claimCountsQuery, { me });
  // Nobody should have to look behind four tabs to find that one of them holds something.
  const view =
    views.find((name) => name === textParam(params, "work")) ??
    views.find((name) => counts[name].totalCount > 0) ??
    "returned";
  const state = stateOf[view];
  const { claims } = await execute(claimWorkQuery, {
    filter: { state: { eq: state }, ...(isOwn[view] && { createdById: { eq: me } }) },
    first: shownMax,
  });
  const first = claims.nodes[0];
  const open = first && { label: t("openFirst"), href: `/claims/${first.id}` };
  return (
    <section className="flex flex-col gap-4">
      {takesKeys && (
        <ListKeys title={t("title")} next={t("keys.next")} previous={t("keys.previous")} open={open} />
      )}
      <h2 className="font-serif text-xl font-semibold">{t("title")}</h2>
      <LinkTabs
        label={t("title")}
        tabs={views.map((name) => ({
          href: hrefWith("/", params, { work: name }),
          label: t(`view.${name}`),
          count: counts[name].totalCount,
          isCurrent: name === view,
        }))}
      />
      <Card
        flush
        footer={
          claims.totalCount <= shownMax ? undefined : (
            <TextLink href={`/claims?state=${state}`}>{t("all", { count: claims.totalCount })}</TextLink>
          )
        }
      >
        {claims.nodes.length === 0 ? (
          <EmptyWork view={view} />
        ) : (
          <ClaimTable caption={t(`view.${view}`)} rows={claims.nodes} />
        )}
      </Card>
    </section>
  );
}

async function EmptyWork({ view }: { view: (typeof views)[number] }) {
  const t = await getTranslations("queue.work");
  return (
    <EmptyState
      icon={<PenLine aria-hidden />}
      headingLevel={3}
      title={t(`empty.${view}`)}
      className="py-8"
      action={view === "drafts" && <LinkButton href="/articles">{t("openArticles")}</LinkButton>}
    />
  );
}
