import { ArgsType, Field, ID, InputType } from "type-graphql";
import { PageArgs } from "../platform/graphql/connection.type.ts";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";

@InputType({ description: "Which notices." })
class NoticeFilter {
  @Field(() => Boolean, { nullable: true, description: "Are they still to be read?" })
  unread?: boolean;
}

@ArgsType()
export class NoticesArgs extends PageArgs {
  @Field(() => NoticeFilter, { nullable: true, description: "Only these." })
  filter?: NoticeFilter;
}

@InputType({ description: "A notice that was read." })
export class MarkNoticeReadInput {
  @Field(() => ID, { description: "The notice." })
  id: string;
}

@InputType({ description: "Notices that were read." })
export class MarkAllNoticesReadInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: "Only those up to this one's `at`: what came since has not been seen. All, when left out.",
  })
  upTo?: string | null;
}
