import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Trail } from "../../../../features/shell/trail.tsx";
import { ProposalList } from "../../../../features/sources/proposal-list.tsx";
import { isDismissedView } from "../../../../features/sources/proposal-view.ts";
import { sourceProposalsQuery } from "../../../../features/sources/source-proposal.query.ts";
import { execute } from "../../../../lib/graphql-client.ts";
import { pagePlace } from "../../../../lib/page-place.ts";
import { mayEdit } from "../../../../lib/roles.ts";
import { viewer } from "../../../../lib/session.ts";

const pageSize = 20;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("sources.twins");
  return { title: t("open") };
}

export default async function SourceProposalsPage({ searchParams }: PageProps<"/sources/proposals">) {
  const params = await searchParams;
  const [t, { sourceProposals }, { roles }] = await Promise.all([
    getTranslations("sources.twins"),
    execute(sourceProposalsQuery, {
      ...pagePlace(params, pageSize),
      dismissed: isDismissedView(params),
    }),
    viewer(),
  ]);
  return (
    <>
      <Trail crumbs={[{ label: t("open") }]} />
      <ProposalList proposals={sourceProposals} params={params} mayDecide={mayEdit(roles)} />
    </>
  );
}
