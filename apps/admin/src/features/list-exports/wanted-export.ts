import { languageOf } from "../../lib/locale.ts";
import type {
  ArticleFilter,
  ArticleOrder,
  ClaimFilter,
  ClaimOrder,
  ListExportFormat,
  SourceFilter,
  SourceOrder,
} from "../../gql/graphql.ts";

interface Narrowed<Filter, Order> {
  filter?: Filter | null | undefined;
  search?: string | null | undefined;
  orderBy?: Order[] | null | undefined;
}

/** The list that a page shows, with its filter, its search and its order. */
export type WantedList =
  | { list: "CLAIMS"; narrowing: Narrowed<ClaimFilter, ClaimOrder> }
  | { list: "ARTICLES"; narrowing: Narrowed<ArticleFilter, ArticleOrder> }
  | { list: "SOURCES"; narrowing: Narrowed<SourceFilter, SourceOrder> };

export const exportFormats: readonly ListExportFormat[] = ["EXCEL_COMMA", "EXCEL_SEMICOLON", "CSV"];

/** A query takes one order by itself too. */
export const several = <Order>(orderBy: Order | Order[] | null | undefined): Order[] | null =>
  orderBy == null ? null : ([orderBy].flat() as Order[]);

/** What a spreadsheet in this language opens by a double click. */
export const formatFor = (locale: string): ListExportFormat =>
  languageOf(locale) === "fr" ? "EXCEL_SEMICOLON" : "EXCEL_COMMA";
