import type { GraphQLResolveInfo } from "graphql";
import { Arg, Ctx, Info, Mutation, Resolver } from "type-graphql";
import { articleReader } from "../articles/article.reader.ts";
import { claimReader } from "../claims/claim.reader.ts";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, type Context } from "../platform/graphql/answer.ts";
import { sourceReader } from "../sources/source.reader.ts";
import type { ArticleRestorationService } from "./article-restoration.service.ts";
import type { ClaimRestorationService } from "./claim-restoration.service.ts";
import { RestoreArticleAnswer, RestoreClaimAnswer, RestoreSourceAnswer } from "./restoration.answer.ts";
import { RestoreArticleInput, RestoreClaimInput, RestoreSourceInput } from "./restoration.input.ts";
import type { SourceRestorationService } from "./source-restoration.service.ts";
import type { WantedRestoration } from "./wanted-restoration.ts";

interface Services {
  readonly claims: ClaimRestorationService;
  readonly articles: ArticleRestorationService;
  readonly sources: SourceRestorationService;
}

type Input = Omit<WantedRestoration, "id">;

const toWanted = (id: string, { expectedVersion, recordId, reason }: Input): WantedRestoration => ({
  id,
  expectedVersion,
  recordId: uuidOf("AuditRecord", recordId),
  reason,
});

@Resolver()
export class RestorationResolver {
  readonly #services: Services;

  constructor(services: Services) {
    this.#services = services;
  }

  @Mutation(() => RestoreClaimAnswer, {
    description:
      "Makes a claim again what it was, by a new revision: wording, verdict, appearances and evidence. An open review goes on with it, an approval is void. For editors.",
  })
  async restoreClaim(
    @Arg("input", () => RestoreClaimInput) input: RestoreClaimInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const wanted = toWanted(uuidOf("Claim", input.claimId), input);
    const restored = await this.#services.claims.restore(context.viewer, wanted);
    return restored instanceof Refusal
      ? restored
      : readBack(context, info, { reader: claimReader, uuid: restored.id });
  }

  @Mutation(() => RestoreArticleAnswer, {
    description:
      "Makes an article again what it was: fields, rights, origin and text. Another text becomes a new revision; anchors stay with theirs. For editors.",
  })
  async restoreArticle(
    @Arg("input", () => RestoreArticleInput) input: RestoreArticleInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const wanted = toWanted(uuidOf("Article", input.articleId), input);
    const restored = await this.#services.articles.restore(context.viewer, wanted);
    return restored instanceof Refusal
      ? restored
      : readBack(context, info, { reader: articleReader, uuid: restored.id });
  }

  @Mutation(() => RestoreSourceAnswer, {
    description: "Makes a source again what it was: names, kind, addresses and owners. For editors.",
  })
  async restoreSource(
    @Arg("input", () => RestoreSourceInput) input: RestoreSourceInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const wanted = toWanted(uuidOf("Source", input.sourceId), input);
    const restored = await this.#services.sources.restore(context.viewer, wanted);
    return restored instanceof Refusal
      ? restored
      : readBack(context, info, { reader: sourceReader, uuid: restored.id });
  }
}
