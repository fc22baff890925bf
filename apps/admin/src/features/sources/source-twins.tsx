import { getTranslations } from "next-intl/server";
import { execute } from "../../lib/graphql-client.ts";
import { Callout } from "../../ui/callout.tsx";
import { TextLink } from "../../ui/text-link.tsx";
import { ProposalWalk } from "./proposal-walk.tsx";
import { SourceMerges } from "./source-merges.tsx";
import { sourceTwinsQuery } from "./source-proposal.query.ts";

/** On a source's page: what it was merged into, what was merged into it, and what may be the same. */
export async function SourceTwins({ id, mayDecide }: { id: string; mayDecide: boolean }) {
  const { source } = await execute(sourceTwinsQuery, { id });
  const t = await getTranslations("sources.twins");
  if (source === null) return null;
  const { mergedInto, merges, proposals } = source;
  return (
    <>
      {mergedInto !== null && (
        <Callout tone="warning" title={t("merges.moved")}>
          {t("merges.into")} <TextLink href={`/sources/${mergedInto.id}`}>{mergedInto.name}</TextLink>
        </Callout>
      )}
      {merges.nodes.length > 0 && <SourceMerges merges={merges.nodes} mayDecide={mayDecide} />}
      <section aria-label={t("title")} className="flex flex-col gap-3 empty:hidden">
        <ProposalWalk title={t("title")} proposals={proposals.nodes} mayDecide={mayDecide} />
      </section>
    </>
  );
}
