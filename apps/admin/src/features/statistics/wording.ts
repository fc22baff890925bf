import { getFormatter, getTimeZone } from "next-intl/server";
import type { Span } from "./period-choice.ts";

/** How charts write numbers and days. */
export interface Wording {
  readonly format: Awaited<ReturnType<typeof getFormatter>>;
  readonly timeZone: string;
  readonly span: Span;
}

export const wordingOf = async (span: Span): Promise<Wording> => ({
  span,
  format: await getFormatter(),
  timeZone: await getTimeZone(),
});
