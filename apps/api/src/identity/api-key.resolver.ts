import type { GraphQLResolveInfo } from "graphql";
import { Arg, Args, Ctx, FieldResolver, Info, Mutation, Query, Resolver, Root } from "type-graphql";
import { uuidOf } from "../kernel/id.ts";
import { Refusal } from "../kernel/refusal.ts";
import { readBack, readRoot, type Context } from "../platform/graphql/answer.ts";
import { connectionOf } from "../platform/graphql/connection.type.ts";
import { ApiKeysArgs } from "./api-key-list.input.ts";
import { CreateApiKeyAnswer, RevokeApiKeyAnswer } from "./api-key.answer.ts";
import { apiKeyReader } from "./api-key.reader.ts";
import type { ApiKeyService } from "./api-key.service.ts";
import { ApiKey, CreatedApiKey } from "./api-key.type.ts";
import { CreateApiKeyInput, RevokeApiKeyInput } from "./person.input.ts";

const ApiKeyConnection = connectionOf("ApiKey", () => ApiKey);

@Resolver(() => CreatedApiKey)
export class ApiKeyResolver {
  readonly #keys: ApiKeyService;

  constructor(keys: ApiKeyService) {
    this.#keys = keys;
  }

  @Query(() => ApiKeyConnection, {
    description: "One's own keys, and for administrators those of everybody. For people of the desk.",
  })
  apiKeys(
    @Args(() => ApiKeysArgs) _args: ApiKeysArgs,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readRoot(context, info);
  }

  @Mutation(() => CreateApiKeyAnswer, { description: "Makes a key for a program of one's own." })
  async createApiKey(
    @Arg("input", () => CreateApiKeyInput) input: CreateApiKeyInput,
    @Ctx() { viewer }: Context,
  ): Promise<unknown> {
    const created = await this.#keys.create(viewer, input);
    return created instanceof Refusal ? created : new CreatedApiKey(created.key.id, created.secret);
  }

  @Mutation(() => RevokeApiKeyAnswer, {
    description: "Makes a key stop working, at once and for good. Those of others are for administrators.",
  })
  async revokeApiKey(
    @Arg("input", () => RevokeApiKeyInput) input: RevokeApiKeyInput,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    const revoked = await this.#keys.revoke(context.viewer, uuidOf("ApiKey", input.id));
    return revoked instanceof Refusal
      ? revoked
      : readBack(context, info, { reader: apiKeyReader, uuid: revoked.id });
  }

  @FieldResolver(() => ApiKey, { description: "The key, as it is listed from now on." })
  apiKey(
    @Root() { uuid }: CreatedApiKey,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<unknown> {
    return readBack(context, info, { reader: apiKeyReader, uuid });
  }
}
