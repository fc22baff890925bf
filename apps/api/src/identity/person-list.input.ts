import { ArgsType, Field, InputType, registerEnumType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { Direction } from "../platform/graphql/filter.input.ts";

const PersonOrderField = { NAME: "NAME", CREATED_AT: "CREATED_AT" } as const;
registerEnumType(PersonOrderField, {
  name: "PersonOrderField",
  description: "What people can be ordered by.",
  valuesConfig: {
    NAME: { description: "The name, without regard to case and accents." },
    CREATED_AT: { description: "When they were added." },
  },
});

@InputType({ description: "Which people." })
class PersonFilter {
  @Field(() => Boolean, { nullable: true, description: "Are they at the desk now, or have they left?" })
  active?: boolean;
}

@InputType({ description: "One order of people." })
class PersonOrder {
  @Field(() => PersonOrderField, { description: "By what." })
  field: keyof typeof PersonOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}

@ArgsType()
export class PeopleArgs extends PageArgs {
  @Field(() => PersonFilter, { nullable: true, description: "Only these." })
  filter?: PersonFilter;

  @Field(() => [PersonOrder], { nullable: true, description: "By name, unless told." })
  orderBy?: PersonOrder[];

  @Field(() => String, {
    nullable: true,
    description:
      'Parts of the name or of the e-mail address, without regard to case and accents; "exact phrases", -exclusions.',
  })
  search?: string;
}
