import { SourceKind } from "@claimdesk/shared/claim-state";
import { Field, ID, InputType, Int } from "type-graphql";
import { OwnershipInput } from "./ownership.input.ts";

@InputType({ description: "A source to be named." })
export class CreateSourceInput {
  @Field(() => String, { description: "What it is called: from 1 to 300 characters." })
  name: string;

  @Field(() => SourceKind, { description: "What it is." })
  kind: SourceKind;

  @Field(() => [String], { nullable: true, description: "Other names that it is known by, up to 50." })
  aliases?: string[] | null;

  @Field(() => String, { nullable: true, description: "Its home page, an http or https address." })
  homepage?: string | null;

  @Field(() => [String], {
    nullable: true,
    description: "Internet domains that are its own, such as `example.org`, up to 50.",
  })
  domains?: string[] | null;

  @Field(() => String, { nullable: true, description: "Where it is at home: ISO 3166-1 alpha-2." })
  country?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: "The sources that own or control it now, up to 20. With dates: `ownerships`.",
  })
  ownerIds?: string[] | null;

  @Field(() => [OwnershipInput], {
    nullable: true,
    description:
      "Who owns or controls it and who did, up to 20, with what is known of each. In place of `ownerIds`.",
  })
  ownerships?: OwnershipInput[] | null;

  @Field(() => Boolean, {
    nullable: true,
    defaultValue: false,
    description: "Create it although one of the same kind and name exists.",
  })
  evenIfSameExists?: boolean | null;
}

@InputType({ description: "What is left out stays as it is; null takes it away where that is possible." })
export class EditSourceInput {
  @Field(() => ID, { description: "The source." })
  id: string;

  @Field(() => Int, { description: "The version that was read: somebody else's change is not overwritten." })
  expectedVersion: number;

  @Field(() => String, { nullable: true, description: "What it is called." })
  name?: string | null;

  @Field(() => SourceKind, { nullable: true, description: "What it is." })
  kind?: SourceKind | null;

  @Field(() => [String], { nullable: true, description: "All other names, in place of the earlier ones." })
  aliases?: string[] | null;

  @Field(() => String, { nullable: true, description: "Its home page, an http or https address." })
  homepage?: string | null;

  @Field(() => [String], { nullable: true, description: "All domains, in place of the earlier ones." })
  domains?: string[] | null;

  @Field(() => String, { nullable: true, description: "Where it is at home: ISO 3166-1 alpha-2." })
  country?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      "All who own it now, in place of those who did so far. What is known of those who stay is kept, and so are former owners.",
  })
  ownerIds?: string[] | null;

  @Field(() => [OwnershipInput], {
    nullable: true,
    description:
      "All owners and former owners with what is known of each, in place of the earlier ones. Instead of `ownerIds`.",
  })
  ownerships?: OwnershipInput[] | null;

  @Field(() => String, {
    nullable: true,
    description: "Why, for those who read the history. Up to 4,000 characters.",
  })
  reason?: string | null;
}
