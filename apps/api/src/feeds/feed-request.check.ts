import { languageTagLengthMax, pageSizeDefault, pageSizeMax, topicLengthMax } from "@claimdesk/shared/limits";
import { z } from "zod";
import { Denial } from "../kernel/denial.ts";

/** What a feed was asked for in its query string. */
export interface FeedRequest {
  readonly language: string | null;
  readonly topic: string | null;
  readonly rating: string | null;
  readonly asOf: string | null;
  readonly after: string | null;
  readonly limit: number | null;
}

export const cursorLengthMax = 1_000;

/** As `DateTime` takes it. Postgres would read more than that, and in zones of its own. */
export const instant = z.iso
  .datetime({ offset: true, error: "must be an instant with its zone, such as 2026-11-25T08:30:00Z" })
  .nullable()
  .default(null);

const limitError = `must be a whole number from 1 to ${pageSizeMax}`;
const text = (max: number) =>
  z.string("may be given once").min(1, "must say something").max(max, `has ${max} characters at the most`);

const feedShape = z.strictObject({
  language: text(languageTagLengthMax)
    .regex(/^[a-z]{2,3}(-[A-Za-z0-9]+)*$/, 'must be a language tag, such as "fr" or "en-GB"')
    .nullable()
    .default(null),
  topic: text(topicLengthMax).nullable().default(null),
  rating: text(41)
    .regex(/^[a-z][a-z_]*$/, 'must be a rating of the desk\'s scale, such as "mostly_true"')
    .nullable()
    .default(null),
  asOf: instant,
  after: text(cursorLengthMax).nullable().default(null),
  limit: z.coerce
    .number(limitError)
    .int(limitError)
    .min(1, limitError)
    .max(pageSizeMax, limitError)
    .nullable()
    .default(null),
});

const claimShape = z.strictObject({ asOf: instant });
const articleShape = z.strictObject({ after: text(cursorLengthMax).nullable().default(null) });

export const readFeedRequest = (query: unknown): FeedRequest => readQuery(feedShape, query);

export const readClaimRequest = (query: unknown): { readonly asOf: string | null } =>
  readQuery(claimShape, query);

export const readArticleRequest = (query: unknown): { readonly after: string | null } =>
  readQuery(articleShape, query);

export function readQuery<Shape extends z.ZodObject>(shape: Shape, query: unknown): z.output<Shape> {
  const result = shape.safeParse(query);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Denial("BAD_USER_INPUT", messageOf(issue, Object.keys(shape.shape)));
}

/** A parameter that does nothing would answer everything to somebody who asked for little. */
function messageOf(issue: z.core.$ZodIssue | undefined, known: readonly string[]): string {
  if (issue?.code === "unrecognized_keys") {
    const unknown = issue.keys.map((key) => `\`${key.slice(0, 40)}\``).join(", ");
    return `There is no parameter ${unknown} here. There are: ${known.join(", ")}.`;
  }
  return `\`${String(issue?.path[0])}\` ${issue?.message ?? "cannot be read"}.`;
}

export const pageSizeOf = ({ limit }: FeedRequest): number => limit ?? pageSizeDefault;

export const filterOf = ({ language, topic, rating }: FeedRequest): object => ({
  ...(language === null ? {} : { language: { eq: language } }),
  ...(rating === null ? {} : { rating: { eq: rating } }),
  ...(topic === null ? {} : { topics: { eq: topic } }),
});

/** Nothing leaves such a page but by what is newer, so that its date says whether it has changed. */
export const isWholeFeed = ({ language, topic, rating, after }: FeedRequest): boolean =>
  [language, topic, rating, after].every((one) => one === null);
