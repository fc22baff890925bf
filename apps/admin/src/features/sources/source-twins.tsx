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
      {proposals.nodes.length > 0 && (
        <section aria-labelledby="twins" className="flex flex-col gap-3">
          <h2 id="twins" className="font-serif text-lg font-semibold">
            {t("title")}
          </h2>
          <ProposalWalk proposals={proposals.nodes} mayDecide={mayDecide} />
        </section>
      )}
    </>
  );
}
