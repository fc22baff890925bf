import { ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({ implements: Refusal, description: "Only a job that has failed for good can be tried again." })
export class JobNotFailed extends Refusal {
  constructor() {
    super(
      "JOB_NOT_FAILED",
      "The job has not failed for good: it waits, is being done, or has ended otherwise.",
    );
  }
}

@ObjectType({ implements: Refusal, description: "Only a job that waits can be called off." })
export class JobNotWaiting extends Refusal {
  constructor() {
    super("JOB_NOT_WAITING", "The job does not wait any more: it is being done, or has ended.");
  }
}

@ObjectType({ implements: Refusal, description: "There is no queue of that name." })
export class UnknownQueue extends Refusal {
  constructor(name: string) {
    super("UNKNOWN_QUEUE", `There is no queue "${name.slice(0, 60)}". \`jobQueues\` lists them.`);
  }
}
