import { Field, ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@ObjectType({ implements: Refusal, description: "The claim was public before: say what is corrected." })
export class CorrectionNoteMissing extends Refusal {
  constructor() {
    super(
      "CORRECTION_NOTE_MISSING",
      "The public has seen an earlier form of this claim. Say in `correctionNote` what was wrong with it.",
    );
  }
}

@ObjectType({ implements: Refusal, description: "No approval covers exactly what would be published." })
export class ApprovalVoid extends Refusal {
  constructor() {
    super("APPROVAL_VOID", "No approval covers exactly what this claim is now. Have it reviewed again.");
  }
}

@ObjectType({ implements: Refusal, description: "The claim is to be published at a set time already." })
export class AlreadyScheduled extends Refusal {
  @Field(() => DateTimeScalar, { description: "When it will be published." })
  readonly at: string;

  constructor(at: string) {
    super("ALREADY_SCHEDULED", `The claim will be published at ${at}. Cancel that first.`);
    this.at = at;
  }
}

@ObjectType({ implements: Refusal, description: "What has happened, or was cancelled, cannot be cancelled." })
export class NotScheduled extends Refusal {
  constructor() {
    super("NOT_SCHEDULED", "Only a publication that is still to come can be cancelled.");
  }
}

@ObjectType({ implements: Refusal, description: "A retraction has to say why." })
export class RetractionReasonMissing extends Refusal {
  constructor() {
    super("RETRACTION_REASON_MISSING", "A retraction needs a reason: it is all that the public will read.");
  }
}
