import { getFormatter, getTimeZone, getTranslations } from "next-intl/server";
import type { Span } from "./period-choice.ts";

type Translated<Space extends "statistics" | "states.claim"> = Awaited<
  ReturnType<typeof getTranslations<Space>>
>;

/** What charts are worded with. */
export interface Wording {
  readonly t: Translated<"statistics">;
  readonly states: Translated<"states.claim">;
  readonly format: Awaited<ReturnType<typeof getFormatter>>;
  readonly timeZone: string;
  readonly span: Span;
}

export async function wordingOf(span: Span): Promise<Wording> {
  const [t, states] = [await getTranslations("statistics"), await getTranslations("states.claim")];
  return { t, states, format: await getFormatter(), timeZone: await getTimeZone(), span };
}
