import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction } from "../platform/graphql/filter.input.ts";

const ApiKeyOrderField = { CREATED_AT: "CREATED_AT", NAME: "NAME" } as const;
registerEnumType(ApiKeyOrderField, {
  name: "ApiKeyOrderField",
  description: "What keys can be ordered by.",
  valuesConfig: {
    CREATED_AT: { description: "When it was made." },
    NAME: { description: "What its owner calls it." },
  },
});

@InputType({ description: "Which keys." })
class ApiKeyFilter {
  @Field(() => Boolean, { nullable: true, description: "Do they work: neither expired nor revoked?" })
  active?: boolean;

  @Field(() => Boolean, { nullable: true, description: "One's own. Administrators see those of others too." })
  mine?: boolean;
}

@InputType({ description: "One order of keys." })
class ApiKeyOrder {
  @Field(() => ApiKeyOrderField, { description: "By what." })
  field: keyof typeof ApiKeyOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@ArgsType()
export class ApiKeysArgs extends PageArgs {
  @Field(() => ApiKeyFilter, { nullable: true, description: "Only these." })
  filter?: ApiKeyFilter;

  @Field(() => [ApiKeyOrder], { nullable: true, description: "The newest first, unless told." })
  orderBy?: ApiKeyOrder[];
}
