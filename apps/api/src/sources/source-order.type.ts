import { Field, InputType, registerEnumType } from "type-graphql";
import { Direction } from "../platform/graphql/filter.input.ts";

const SourceOrderField = { NAME: "NAME", CREATED_AT: "CREATED_AT" } as const;
registerEnumType(SourceOrderField, {
  name: "SourceOrderField",
  description: "What sources can be ordered by.",
  valuesConfig: {
    NAME: { description: "The name, without regard to case and accents." },
    CREATED_AT: { description: "When the desk first named it." },
  },
});

@InputType({ description: "One order of sources." })
export class SourceOrder {
  @Field(() => SourceOrderField, { description: "By what." })
  field: keyof typeof SourceOrderField;

  @Field(() => Direction, { description: "Which way." })
  direction: keyof typeof Direction;
}
