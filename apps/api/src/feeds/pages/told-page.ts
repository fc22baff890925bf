import type { Locale } from "@claimdesk/shared/locale";
import type { PageRequest } from "./page-request.check.ts";

export interface ToldPage {
  readonly html: string;
  readonly locale: Locale;
  /** Only where nothing but a later instant can change it. */
  readonly lastModified: string | null;
}

/** Told of one thing; null where the public sees none of this id, and another address where it became another thing. */
export type TellPage = (
  id: string,
  asked: PageRequest,
) => Promise<ToldPage | { readonly movedTo: string } | null>;
