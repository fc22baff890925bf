import { Field, ID, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({
  implements: Refusal,
  description: "You have an export under way already: each person has one at a time.",
})
export class ExportUnderWay extends Refusal {
  @Field(() => ID, { description: "The list export that is under way." })
  readonly exportId: string;

  constructor(exportId: string) {
    super(
      "EXPORT_UNDER_WAY",
      "You have an export under way already. Wait until it is done, or call it off, then ask again.",
    );
    this.exportId = exportId;
  }
}

@ObjectType({ implements: Refusal, description: "An export that has ended cannot be called off." })
export class ExportEnded extends Refusal {
  constructor() {
    super("EXPORT_ENDED", "The export has ended already. Look at what became of it.");
  }
}

@ObjectType({
  implements: Refusal,
  description: "Only an export that failed, was called off or has expired can be tried again.",
})
export class ExportNotStopped extends Refusal {
  constructor() {
    super(
      "EXPORT_NOT_STOPPED",
      "The export is under way, or its file is there. Fetch the file, or ask for the list anew.",
    );
  }
}
