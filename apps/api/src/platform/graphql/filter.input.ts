import { Field, ID, InputType, registerEnumType, type ClassType } from "type-graphql";
import { DateTimeScalar } from "./scalar.ts";

export const Direction = { ASC: "ASC", DESC: "DESC" } as const;
registerEnumType(Direction, {
  name: "Direction",
  description: "Which way a list runs.",
  valuesConfig: {
    ASC: { description: "The least first: the earliest, the first of the alphabet." },
    DESC: { description: "The greatest first: the latest, the best match." },
  },
});

@InputType({ description: "Tests on a text. Several are all to hold." })
export class StringFilter {
  @Field(() => String, { nullable: true, description: "Is exactly this." })
  eq?: string;

  @Field(() => [String], { nullable: true, description: "Is one of these." })
  in?: string[];

  @Field(() => String, { nullable: true, description: "Is not this." })
  not?: string;

  @Field(() => String, { nullable: true, description: "Begins with this." })
  startsWith?: string;

  @Field(() => Boolean, { nullable: true, description: "True: there is none. False: there is one." })
  isNull?: boolean;
}

@InputType({ description: "Tests on a list of texts." })
export class StringListFilter {
  @Field(() => String, { nullable: true, description: "Holds this." })
  eq?: string;

  @Field(() => [String], { nullable: true, description: "Holds one of these." })
  in?: string[];

  @Field(() => [String], { nullable: true, description: "Holds all of these." })
  all?: string[];

  @Field(() => String, { nullable: true, description: "Does not hold this." })
  not?: string;
}

@InputType({ description: "Tests on what a global id names." })
export class IDFilter {
  @Field(() => ID, { nullable: true, description: "Is this." })
  eq?: string;

  @Field(() => [ID], { nullable: true, description: "Is one of these." })
  in?: string[];

  @Field(() => ID, { nullable: true, description: "Is not this." })
  not?: string;

  @Field(() => Boolean, { nullable: true, description: "True: there is none. False: there is one." })
  isNull?: boolean;
}

@InputType({ description: "Tests on an instant." })
export class DateTimeFilter {
  @Field(() => DateTimeScalar, { nullable: true, description: "Is exactly this instant." })
  eq?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Is after it." })
  gt?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Is it or after it." })
  gte?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Is before it." })
  lt?: string;

  @Field(() => DateTimeScalar, { nullable: true, description: "Is it or before it." })
  lte?: string;

  @Field(() => Boolean, { nullable: true, description: "True: there is none. False: there is one." })
  isNull?: boolean;
}

/** The filter over an enumeration: `ClaimKindFilter`. */
export function enumFilterOf(name: string, values: () => object): ClassType {
  @InputType(`${name}Filter`, { description: `Tests on a ${name}.` })
  class EnumFilter {
    @Field(values as () => ClassType, { nullable: true, description: "Is this." })
    eq?: string;

    @Field(() => [values() as ClassType], { nullable: true, description: "Is one of these." })
    in?: string[];

    @Field(values as () => ClassType, { nullable: true, description: "Is not this." })
    not?: string;
  }
  return EnumFilter;
}
