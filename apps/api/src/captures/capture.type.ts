import { Field, ID, Int, ObjectType, registerEnumType } from "type-graphql";
import { DateTimeScalar } from "../platform/graphql/scalar.ts";
import { fetchFailures, type FetchFailure as FetchFailureName } from "./fetch-failure.ts";

const failureNames = Object.keys(fetchFailures) as FetchFailureName[];
export const FetchFailure = Object.fromEntries(failureNames.map((name) => [name, name])) as {
  readonly [Name in FetchFailureName]: Name;
};
registerEnumType(FetchFailure, {
  name: "FetchFailure",
  description: "Why an address was not brought in.",
  valuesConfig: Object.fromEntries(failureNames.map((name) => [name, { description: fetchFailures[name] }])),
});

const CharsetFrom = {
  BYTE_ORDER_MARK: "BYTE_ORDER_MARK",
  HEADER: "HEADER",
  DOCUMENT: "DOCUMENT",
  BYTES: "BYTES",
  ASSUMED: "ASSUMED",
} as const;
registerEnumType(CharsetFrom, {
  name: "CharsetFrom",
  description: "By what the letters of a capture were told from its bytes.",
  valuesConfig: {
    BYTE_ORDER_MARK: { description: "A byte order mark, which is believed over everything." },
    HEADER: { description: "The site's `Content-Type`." },
    DOCUMENT: { description: "What the page says of itself." },
    BYTES: { description: "Nothing was said, and the bytes are UTF-8 throughout." },
    ASSUMED: { description: "Nothing was said, and they are not: windows-1252 is assumed, as browsers do." },
  },
});

@ObjectType({ description: "An address that led on to another one." })
export class CaptureRedirect {
  @Field(() => String, { description: "The address." })
  url: string;

  @Field(() => Int, { description: "The HTTP status by which it led on, such as 301." })
  status: number;
}

@ObjectType({
  description:
    "What came in, byte by byte, and how it came: kept, so that reading can be repeated and a dispute settled. For the desk.",
})
export class Capture {
  @Field(() => ID, { description: "Global id." })
  id: string;

  @Field(() => DateTimeScalar, { description: "When it came." })
  at: string;

  @Field(() => String, { description: "SHA-256 of the bytes, in hexadecimal digits." })
  sha256: string;

  @Field(() => Int, { description: "How many bytes there are." })
  size: number;

  @Field(() => String, {
    nullable: true,
    description: "The address that was asked for; null where somebody handed the bytes in.",
  })
  url: string | null;

  @Field(() => String, { nullable: true, description: "The address that answered, after all redirects." })
  finalUrl: string | null;

  @Field(() => [CaptureRedirect], { description: "The addresses that led there, in order." })
  redirects: CaptureRedirect[];

  @Field(() => String, { nullable: true, description: "The `Content-Type`, as it came." })
  contentType: string | null;

  @Field(() => String, { nullable: true, description: "The charset by which it was read, such as `utf-8`." })
  charset: string | null;

  @Field(() => CharsetFrom, { nullable: true, description: "By what the charset was told." })
  charsetFrom: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The site's `ETag`, by which it is asked for changes.",
  })
  etag: string | null;

  @Field(() => String, {
    nullable: true,
    description: "The site's `Last-Modified`, by which it is asked for changes.",
  })
  lastModified: string | null;
}
