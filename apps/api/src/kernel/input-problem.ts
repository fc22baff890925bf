import { registerEnumType } from "type-graphql";

/** What can be wrong with one field. Screens word it in their reader's language; the sentence is for programs. */
export const InputProblem = {
  EMPTY: "EMPTY",
  TOO_SHORT: "TOO_SHORT",
  TOO_LONG: "TOO_LONG",
  TOO_MANY: "TOO_MANY",
  OUT_OF_RANGE: "OUT_OF_RANGE",
  CONTROL_CHARACTERS: "CONTROL_CHARACTERS",
  NOT_A_WEB_ADDRESS: "NOT_A_WEB_ADDRESS",
  NOT_HTTPS: "NOT_HTTPS",
  ADDRESS_WITH_PASSWORD: "ADDRESS_WITH_PASSWORD",
  ADDRESS_FORBIDDEN: "ADDRESS_FORBIDDEN",
  NOT_AN_EMAIL_ADDRESS: "NOT_AN_EMAIL_ADDRESS",
  NOT_A_LANGUAGE: "NOT_A_LANGUAGE",
  NOT_A_DATE: "NOT_A_DATE",
  NOT_A_TIME_ZONE: "NOT_A_TIME_ZONE",
  NOT_AHEAD: "NOT_AHEAD",
  IN_THE_FUTURE: "IN_THE_FUTURE",
  ENDS_BEFORE_IT_BEGINS: "ENDS_BEFORE_IT_BEGINS",
  NOT_A_NAME: "NOT_A_NAME",
  NOT_A_DOMAIN: "NOT_A_DOMAIN",
  NOT_A_COUNTRY: "NOT_A_COUNTRY",
  NOT_BASE64: "NOT_BASE64",
  MISSING_ONE_OF: "MISSING_ONE_OF",
  NOT_EXACTLY_ONE: "NOT_EXACTLY_ONE",
  WITHOUT_ARTICLE: "WITHOUT_ARTICLE",
  ITSELF: "ITSELF",
  ALREADY_THERE: "ALREADY_THERE",
  NOT_AT_THE_DESK: "NOT_AT_THE_DESK",
  LINK_FORBIDDEN: "LINK_FORBIDDEN",
  IMAGE_FORBIDDEN: "IMAGE_FORBIDDEN",
  NESTED_TOO_DEEP: "NESTED_TOO_DEEP",
} as const;
export type InputProblem = keyof typeof InputProblem;

const described = (description: string): { readonly description: string } => ({ description });

registerEnumType(InputProblem, {
  name: "InputProblem",
  description: "What is wrong with a field of an input.",
  valuesConfig: {
    EMPTY: described("It says nothing, or is not there, and must be."),
    TOO_SHORT: described("It has fewer than `min` characters."),
    TOO_LONG: described("It has more than `max` characters."),
    TOO_MANY: described("It has more than `max` items, or the thing that it is added to has `max` already."),
    OUT_OF_RANGE: described("The number is not from `min` to `max`."),
    CONTROL_CHARACTERS: described("It has control characters, or halves of characters, in it."),
    NOT_A_WEB_ADDRESS: described("It is not an http or https address."),
    NOT_HTTPS: described("It is an http address, and only https ones are taken here."),
    ADDRESS_WITH_PASSWORD: described("The address has a user name or a password in it."),
    ADDRESS_FORBIDDEN: described("The address leads to a machine that is not on the open internet."),
    NOT_AN_EMAIL_ADDRESS: described("It is not an e-mail address."),
    NOT_A_LANGUAGE: described("It is not a BCP 47 language tag."),
    NOT_A_DATE: described("It is not a date of the precision that is known, nor an instant with its zone."),
    NOT_A_TIME_ZONE: described("It is not the name of a time zone of the IANA database."),
    NOT_AHEAD: described("The instant has passed already, and must lie ahead."),
    IN_THE_FUTURE: described("The date has not come yet, and must have."),
    ENDS_BEFORE_IT_BEGINS: described("Of two dates the later one stands first."),
    NOT_A_NAME: described("It is not small letters and underscores, beginning with a letter."),
    NOT_A_DOMAIN: described("It is not a domain, such as `example.org`."),
    NOT_A_COUNTRY: described("It is not the two letters of a country."),
    NOT_BASE64: described("It is not bytes in Base64 (RFC 4648)."),
    MISSING_ONE_OF: described("It belongs to fields of which at least one must be given."),
    NOT_EXACTLY_ONE: described("It belongs to fields of which exactly one must be given."),
    WITHOUT_ARTICLE: described("An anchor is words of an article, and no article is named."),
    ITSELF: described("It names the very thing that is being changed."),
    ALREADY_THERE: described("The same is there already."),
    NOT_AT_THE_DESK: described("It names somebody who is not at the desk, or has left it."),
    LINK_FORBIDDEN: described(
      "A link in it leads to something other than a whole http, https or mailto address.",
    ),
    IMAGE_FORBIDDEN: described("It has an image in it, and only words are kept."),
    NESTED_TOO_DEEP: described("Quotations and lists in it stand too deep in one another."),
  },
});

/** What is wrong, for screens and, as a sentence, for programs and their makers. */
export interface InputFault {
  readonly problem: InputProblem;
  readonly message: string;
  readonly min?: number;
  readonly max?: number;
}
