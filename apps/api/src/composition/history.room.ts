import type { DataSource } from "typeorm";
import { ArticleRestorationService } from "../history/article-restoration.service.ts";
import { ClaimRestorationService } from "../history/claim-restoration.service.ts";
import { comparisonReader, whereCompared } from "../history/comparison.reader.ts";
import { ComparisonResolver } from "../history/comparison.resolver.ts";
import { RestorationResolver } from "../history/restoration.resolver.ts";
import { RestorationStore } from "../history/restoration.store.ts";
import { SourceRestorationService } from "../history/source-restoration.service.ts";
import type { SourceService } from "../sources/source.service.ts";
import type { ArticleServices } from "./articles.room.ts";
import type { ClaimsServices } from "./claims.room.ts";
import type { EvidenceServices } from "./evidence.room.ts";
import type { Room } from "./room.ts";

interface Ground {
  readonly source: DataSource;
  readonly sources: SourceService;
  readonly articles: ArticleServices;
  readonly claims: ClaimsServices;
  readonly evidence: EvidenceServices;
}

export function historyRoom({ source, sources, articles, claims, evidence }: Ground): Room {
  const store = new RestorationStore();
  const restorations = {
    claims: new ClaimRestorationService({ store, ...claims, edits: claims.claimEdits, ...evidence }),
    articles: new ArticleRestorationService({
      store,
      articles: articles.articles,
      edits: articles.articleEdits,
      sources,
    }),
    sources: new SourceRestorationService(source, { store, sources }),
  };
  return {
    resolvers: [new ComparisonResolver(), new RestorationResolver(restorations)],
    roots: {
      comparison: { kind: "thing", reader: comparisonReader, where: whereCompared, access: "SEE_DESK" },
    },
    readers: [comparisonReader],
  };
}
