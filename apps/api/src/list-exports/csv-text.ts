import { stringify, type Stringifier } from "csv-stringify";
import type { FileFormat } from "./list-export.ts";

const formats: Readonly<Record<FileFormat, { readonly delimiter: string; readonly bom: boolean }>> = {
  CSV: { delimiter: ",", bom: false },
  // Without the mark, Excel takes UTF-8 for the letters of some other time.
  EXCEL_COMMA: { delimiter: ",", bom: true },
  EXCEL_SEMICOLON: { delimiter: ";", bom: true },
};

/** Takes rows as arrays of cells, gives text (RFC 4180). */
export const csvText = (format: FileFormat, headings: readonly string[]): Stringifier =>
  stringify({
    ...formats[format],
    header: true,
    columns: [...headings],
    record_delimiter: "windows",
    // Of itself it puts only a text in quotes that holds both of these together.
    quoted_match: /[\r\n]/,
    // Texts come from anywhere: what begins like a formula gets an apostrophe before it, and stays a text.
    escape_formulas: true,
    cast: { boolean: String },
  });
