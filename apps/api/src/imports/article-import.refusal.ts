import { Field, ObjectType, registerEnumType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

export const UnreadableReason = {
  EMPTY: "EMPTY",
  BINARY: "BINARY",
  TOO_LARGE: "TOO_LARGE",
  WRONG_ENCODING: "WRONG_ENCODING",
  NO_BODY: "NO_BODY",
  TOO_COMPLEX: "TOO_COMPLEX",
} as const;
export type UnreadableReason = keyof typeof UnreadableReason;
registerEnumType(UnreadableReason, {
  name: "UnreadableReason",
  description: "Why what came in cannot be read.",
  valuesConfig: {
    EMPTY: { description: "There is no text in it." },
    BINARY: { description: "It is the content of another kind of file." },
    TOO_LARGE: { description: "It has more than 5 MB." },
    WRONG_ENCODING: { description: "Its letters were damaged by a wrong encoding before it came." },
    NO_BODY: { description: "Nothing in it is the text of an article." },
    TOO_COMPLEX: { description: "Reading it takes longer than a minute, or more memory than a reading may." },
  },
});

@ObjectType({
  implements: Refusal,
  description: "What was handed in cannot be read as an article. Nothing was kept.",
})
export class UnreadableInput extends Refusal {
  @Field(() => UnreadableReason, { description: "What is wrong with it." })
  readonly reason: UnreadableReason;

  constructor(reason: UnreadableReason, message: string) {
    super("UNREADABLE_INPUT", message);
    this.reason = reason;
  }
}

@ObjectType({ implements: Refusal, description: "An import that has ended cannot be called off." })
export class ImportEnded extends Refusal {
  constructor() {
    super("IMPORT_ENDED", "The import has ended already. Look at what became of it.");
  }
}

@ObjectType({
  implements: Refusal,
  description: "Only an import that failed or was called off can be tried again.",
})
export class ImportNotStopped extends Refusal {
  constructor() {
    super(
      "IMPORT_NOT_STOPPED",
      "The import neither failed nor was it called off. Import the address anew instead.",
    );
  }
}
