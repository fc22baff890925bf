import { Field, Int, ObjectType } from "type-graphql";
import { extendType } from "../platform/graphql/planned-field.ts";
import { ApiKey } from "./api-key.type.ts";

@ObjectType("ApiKeyUse", { description: "How much a key was used on one day." })
class ApiKeyUseType {
  @Field(() => String, { description: "The day, of UTC: 2026-11-26." })
  day: string;

  @Field(() => Int, { description: "HTTP requests that showed the key, answered or refused." })
  requests: number;

  @Field(() => Int, {
    description:
      "Those of them that were refused as a whole: too many in a short time (429), or the key had expired or was revoked (401).",
  })
  refused: number;
}

extendType(ApiKey, {
  usage: {
    type: () => [ApiKeyUseType],
    description:
      "How much it was used on each of the last 90 days, the latest first; days without a request are left out. Counted to within seconds; subscriptions over WebSocket are not.",
  },
});
