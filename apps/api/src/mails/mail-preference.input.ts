import { NoticeKind } from "@claimdesk/shared/notice-kind";
import { Field, InputType } from "type-graphql";
import { MailLanguage } from "./mail-preference.type.ts";

@InputType({ description: "How one wants to be told by e-mail: all of it, in place of what stood before." })
export class SetMailPreferencesInput {
  @Field(() => [NoticeKind], { description: "Of what within a minute." })
  atOnce: NoticeKind[];

  @Field(() => [NoticeKind], {
    description: "Of what once a day. What is in neither list is told in the app alone.",
  })
  inDigest: NoticeKind[];

  @Field(() => MailLanguage, { description: "In which language." })
  language: MailLanguage;

  @Field(() => String, { description: "Where the times below are, such as Europe/Paris." })
  timeZone: string;

  @Field(() => String, { description: "When the day's digest is sent, such as 08:00." })
  digestAt: string;

  @Field(() => String, { nullable: true, description: "From when on nothing is sent, such as 22:00." })
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: "Until when nothing is sent, such as 07:00." })
  quietUntil?: string | null;
}
