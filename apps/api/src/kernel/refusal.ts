import { Field, ID, InterfaceType, Int, ObjectType } from "type-graphql";
import { InputProblem, type InputFault } from "./input-problem.ts";

/**
 * A no of the newsroom's rules. It is returned, not thrown: the answer's union names it, and a screen can say what
 * to do. The one class serves service and schema, since no table stands behind it.
 */
@InterfaceType({
  description:
    "The newsroom's rules say no. Nothing has been changed. `__typename` and `code` name the rule.",
})
export abstract class Refusal {
  @Field(() => String, { description: "Which rule it is, for programs: stable, in capitals." })
  readonly code: string;

  @Field(() => String, {
    description: "What stands in the way and what can be done, in English, for people.",
  })
  readonly message: string;

  constructor(code: string, message: string) {
    this.code = code;
    this.message = message;
  }
}

@ObjectType({ description: "What two people can change at once, and the count of its changes so far." })
export class Versioned {
  @Field(() => ID, { description: "Global id." })
  readonly id: string;

  @Field(() => Int, { description: "Grows by one with every change. Send it back as `expectedVersion`." })
  readonly version: number;

  constructor(id: string, version: number) {
    this.id = id;
    this.version = version;
  }
}

@ObjectType({
  implements: Refusal,
  description: "Somebody changed it meanwhile: look at it as it is now, then try again.",
})
export class StaleVersion extends Refusal {
  @Field(() => Versioned, { description: "As it is now." })
  readonly current: Versioned;

  constructor(current: Versioned) {
    super(
      "STALE_VERSION",
      `Somebody changed it meanwhile; it is at version ${String(current.version)} now. Read it again.`,
    );
    this.current = current;
  }
}

@ObjectType({
  implements: Refusal,
  description: "What the input names does not exist, or is not for you to see.",
})
export class NotFound extends Refusal {
  @Field(() => ID, { description: "The id that names nothing." })
  readonly id: string;

  constructor(what: string, id: string) {
    super("NOT_FOUND", `There is no ${what} with the id ${id}.`);
    this.id = id;
  }
}

@ObjectType({ implements: Refusal, description: "A field of the input cannot be taken as it is." })
export class InvalidInput extends Refusal {
  @Field(() => String, { description: "The path of the field in the input, such as `rights.holder`." })
  readonly field: string;

  @Field(() => InputProblem, { description: "What is wrong with it, for programs and for other languages." })
  readonly problem: InputProblem;

  @Field(() => Int, {
    nullable: true,
    description: "The fewest characters, or the lowest number; null where the problem is none of these.",
  })
  readonly min: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      "The most characters or items, or the highest number; null where the problem is none of these.",
  })
  readonly max: number | null;

  constructor(field: string, { problem, message, min, max }: InputFault) {
    super("INVALID_INPUT", message);
    this.field = field;
    this.problem = problem;
    this.min = min ?? null;
    this.max = max ?? null;
  }
}
