import {
  nameLengthMax,
  rightsTextLengthMax,
  standfirstLengthMax,
  titleLengthMax,
  topicLengthMax,
  urlLengthMax,
} from "@claimdesk/shared/limits";
import type { Candidate } from "./findings.ts";
import type { FieldName } from "./reading.ts";

const lengthMax: Partial<Readonly<Record<FieldName, number>>> = {
  title: titleLengthMax,
  standfirst: standfirstLengthMax,
  authors: nameLengthMax,
  publisher: nameLengthMax,
  url: urlLengthMax,
  canonicalUrl: urlLengthMax,
  images: urlLengthMax,
  regions: topicLengthMax,
  topics: topicLengthMax,
  "republication.originalSource": nameLengthMax,
  "republication.originalUrl": urlLengthMax,
  "rights.holder": nameLengthMax,
};

/** What lies before is a page's way of writing that it knows no date: year 1, or 1500. */
const firstNewspaper = "1600";
const unwritable = /[\p{Cs}]|(?![\n\t])\p{Cc}/u;

/** What programs write where they have nothing to say, and their own switches among the topics. */
const program = /^(?:undefined|null|nan|n\/a|\[object object\]|\{\{[^{}]*\}\}|\p{L}+:(?:true|false|\d+))$/iu;

/** A page's data can hold anything. What no article could keep is not proposed for one. */
export function isPlausible({ field, value }: Candidate): boolean {
  if ((field === "publishedAt" || field === "updatedAt") && value < firstNewspaper) return false;
  if (program.test(value)) return false;
  return value.length <= (lengthMax[field] ?? rightsTextLengthMax) && !unwritable.test(value);
}
