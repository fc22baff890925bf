import { createUnionType } from "type-graphql";
import { InvalidInput, NotFound } from "../kernel/refusal.ts";
import { answerOf } from "../platform/graphql/answer.ts";
import { ApiKey, CreatedApiKey } from "./api-key.type.ts";
import { ScopesNotHeld } from "./person.refusal.ts";

type Created = CreatedApiKey | ScopesNotHeld | InvalidInput;

/** Not a thing that is read back alone, since its secret can be read nowhere. */
export const CreateApiKeyAnswer = createUnionType({
  name: "CreateApiKeyAnswer",
  description: "The key and its secret, or why there is none.",
  types: () => [CreatedApiKey, ScopesNotHeld, InvalidInput] as const,
  resolveType: (value: Created) =>
    value.constructor as typeof CreatedApiKey | typeof ScopesNotHeld | typeof InvalidInput,
});

export const RevokeApiKeyAnswer = answerOf("RevokeApiKeyAnswer", "The key that works no more, or why not.", [
  ApiKey,
  NotFound,
]);
