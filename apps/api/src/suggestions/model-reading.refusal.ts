import { ObjectType } from "type-graphql";
import { Refusal } from "../kernel/refusal.ts";

@ObjectType({ implements: Refusal, description: "The desk has no language model that could be asked." })
export class LanguageModelOff extends Refusal {
  constructor() {
    super(
      "LANGUAGE_MODEL_OFF",
      "The desk has no language model. Whoever runs it can set LANGUAGE_MODEL_URL.",
    );
  }
}
