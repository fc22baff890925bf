import type { DataSource } from "typeorm";
import { ArticleEditService, type ArticleTextListener } from "../articles/article-edit.service.ts";
import { ArticleRefetchService } from "../articles/article-refetch.service.ts";
import { articleList, articleReader } from "../articles/article.reader.ts";
import { ArticleResolver } from "../articles/article.resolver.ts";
import { ArticleService } from "../articles/article.service.ts";
import { ArticleBulkResolver } from "../articles/bulk/article-bulk.resolver.ts";
import { ArticleEditsService } from "../articles/bulk/article-edits.service.ts";
import { ArticlePastStore } from "../articles/article-past.store.ts";
import { ArticleStore } from "../articles/article.store.ts";
import { articleRevisionReader } from "../articles/article-revision.reader.ts";
import "../articles/copies/copy-cluster.reader.ts";
import { CopyClusterStore } from "../articles/copies/copy-cluster.store.ts";
import { republicationProposalReader } from "../articles/copies/republication-proposal.reader.ts";
import { RepublicationProposalResolver } from "../articles/copies/republication-proposal.resolver.ts";
import { RepublicationProposalService } from "../articles/copies/republication-proposal.service.ts";
import { RepublicationProposalStore } from "../articles/copies/republication-proposal.store.ts";
import { planSourceNetwork } from "../articles/copies/source-network.reader.ts";
import { SourceNetworkResolver } from "../articles/copies/source-network.resolver.ts";
import { CopyFindingService } from "../articles/copies/copy-finding.service.ts";
import "../articles/republication.reader.ts";
import { RepublicationStore } from "../articles/republication.store.ts";
import "../articles/similar-article.reader.ts";
import { SimilarArticleStore } from "../articles/similar-article.store.ts";
import type { Recorder } from "../kernel/recorder.ts";
import { whereId } from "../platform/graphql/root.plan.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { Room } from "./room.ts";

export interface ArticleServices {
  readonly articles: ArticleService;
  readonly articleEdits: ArticleEditService;
  readonly manyEdits: ArticleEditsService;
  readonly refetches: ArticleRefetchService;
  readonly republicationProposals: RepublicationProposalService;
  readonly copies: CopyFindingService;
}

interface ArticleNeeds {
  readonly source: DataSource;
  readonly recorder: Recorder;
  /** Of later rooms: told when a text is repaired. */
  readonly sources: SourceService;
  readonly listeners: readonly ArticleTextListener[];
}

export function articleServices({ source, ...needs }: ArticleNeeds): ArticleServices {
  const [proposals, clusters] = [new RepublicationProposalStore(), new CopyClusterStore()];
  const parts = {
    ...needs,
    articles: new ArticleStore(),
    past: new ArticlePastStore(),
    republications: new RepublicationStore(),
    copies: new CopyFindingService({ similar: new SimilarArticleStore(), proposals, clusters }),
  };
  const articleEdits = new ArticleEditService(source, parts);
  return {
    articles: new ArticleService(parts),
    articleEdits,
    manyEdits: new ArticleEditsService(source, { ...parts, articleEdits }),
    copies: parts.copies,
    refetches: new ArticleRefetchService(parts),
    republicationProposals: new RepublicationProposalService(source, { ...parts, proposals, clusters }),
  };
}

export const articlesRoom = ({ articleEdits, manyEdits, republicationProposals }: ArticleServices): Room => ({
  resolvers: [
    new ArticleResolver(articleEdits),
    new ArticleBulkResolver(manyEdits),
    new RepublicationProposalResolver(republicationProposals),
    new SourceNetworkResolver(),
  ],
  roots: {
    article: { kind: "thing", reader: articleReader, where: whereId("Article") },
    articles: { kind: "connection", list: articleList },
    sourceNetwork: { kind: "plan", plan: planSourceNetwork, access: "SEE_DESK" },
  },
  readers: [articleReader, articleRevisionReader, republicationProposalReader],
});
