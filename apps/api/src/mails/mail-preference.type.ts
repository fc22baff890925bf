import { NoticeKind } from "@claimdesk/shared/notice-kind";
import { Field, ObjectType, registerEnumType } from "type-graphql";
import "../notices/notice.type.ts";

export const MailLanguage = { EN: "EN", FR: "FR" } as const;
export type MailLanguage = keyof typeof MailLanguage;

registerEnumType(MailLanguage, {
  name: "MailLanguage",
  description: "What language mails are written in.",
  valuesConfig: { EN: { description: "English." }, FR: { description: "French." } },
});

@ObjectType({ description: "How a person wants to be told by e-mail. Seen by that person alone." })
export class MailPreferences {
  @Field(() => Boolean, {
    description: "Has the operator set up e-mail? Until then nothing is sent, whatever is wished for.",
  })
  available: boolean;

  @Field(() => [NoticeKind], { description: "Of what within a minute, where it is not read before." })
  atOnce: NoticeKind[];

  @Field(() => [NoticeKind], { description: "Of what once a day, where it is not read before." })
  inDigest: NoticeKind[];

  @Field(() => MailLanguage, { description: "In which language." })
  language: MailLanguage;

  @Field(() => String, { description: "Where the times below are: a name of the IANA database." })
  timeZone: string;

  @Field(() => String, {
    description:
      "When the day's digest is sent, such as 08:00. It says what waits for the person as well; where nothing happened and nothing waits, or nothing is wished for in it, none is sent.",
  })
  digestAt: string;

  @Field(() => String, {
    nullable: true,
    description: "From when on nothing is sent; null where there are no quiet hours.",
  })
  quietFrom: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Until when nothing is sent: what came meanwhile is sent then, as one mail.",
  })
  quietUntil: string | null;
}
