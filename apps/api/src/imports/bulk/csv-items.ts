import { Buffer } from "node:buffer";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { basename, dirname } from "node:path";
import { importBytesMax } from "@claimdesk/shared/limits";
import { parse, type CsvError, type Info } from "csv-parse";
import { Failure } from "../../platform/failure.ts";
import type { BadItem, BulkItem } from "./bulk-item.ts";
import { itemOfRow, rowFields, textFields, unknownNote } from "./bulk-row.ts";

/** A text of quotation marks alone has each of them twice. */
const rowBytesMax = 2 * importBytesMax + 65_536;

/** The rows of a table in UTF-8; the first names its columns. What is wrong with the whole is thrown before any row. */
export async function csvItems(file: string, notes: string[]): Promise<AsyncIterable<BulkItem | BadItem>> {
  const rows = parsedRows(file, await delimiterOf(file));
  const first = await rows.next();
  if (first.done === true) throw new Failure(`${file} is empty: its first row must name the columns.`);
  if ("reason" in first.value) throw new Failure(`${file}, row 1: ${first.value.reason}`);
  const { record, raw } = first.value;
  return items(rows, { file, header: raw, columns: columnsOf(file, record, notes) });
}

interface Table {
  readonly file: string;
  readonly header: string;
  readonly columns: readonly string[];
}

async function* items(
  rows: AsyncIterable<ParsedRow>,
  { file, header, columns }: Table,
): AsyncGenerator<BulkItem | BadItem> {
  let number = 1;
  for await (const row of rows) {
    number += 1;
    const place = `${basename(file)}, row ${String(number)}`;
    if ("reason" in row) yield { place, reason: row.reason };
    else if (row.record.length !== columns.length) {
      if (row.record.join("").trim() !== "") yield { place, reason: otherLength(row.record, columns) };
    } else {
      const values = valuesOf(row.record, columns);
      // A row by itself says little without the names of its columns.
      if (values.size > 0)
        yield itemOfRow({ place, values, bytes: Buffer.from(`${header}\n${row.raw}\n`) }, dirname(file));
    }
  }
}

const valuesOf = (record: readonly string[], columns: readonly string[]): Map<string, string> =>
  new Map(columns.flatMap((name, index) => (record[index]?.trim() ? [[name, record[index]]] : [])));

const otherLength = (record: readonly string[], columns: readonly string[]): string =>
  `It has ${String(record.length)} cells, where the table has ${String(columns.length)} columns. Put what holds a separator or a line end into quotation marks.`;

function columnsOf(file: string, record: readonly string[], notes: string[]): string[] {
  const names = record.map((name) => name.trim().toLowerCase());
  const twice = names.find((name, index) => rowFields.includes(name) && names.indexOf(name) !== index);
  if (twice !== undefined) throw new Failure(`${file} has the column "${twice}" twice.`);
  if (!names.some((name) => textFields.includes(name))) {
    const found = names.join(", ").slice(0, 300);
    throw new Failure(`${file} has none of the columns ${textFields.join(", ")}. Its columns are: ${found}.`);
  }
  const unknown = names.filter((name) => !rowFields.includes(name));
  if (unknown.length > 0) notes.push(unknownNote(unknown));
  return names;
}

type ParsedRow = { readonly record: string[]; readonly raw: string } | { readonly reason: string };

interface Parsed {
  readonly record: string[];
  readonly raw: string;
  readonly info: Info;
}

/** All of them, those that cannot be parsed where they stood. */
async function* parsedRows(file: string, delimiter: string): AsyncGenerator<ParsedRow> {
  const [source, bad] = [
    createReadStream(file),
    new Array<{ readonly after: number; readonly reason: string }>(),
  ];
  const parser = parse({
    ...{ bom: true, delimiter, raw: true, info: true, relax_column_count: true },
    ...{ skip_records_with_error: true, max_record_size: rowBytesMax },
  });
  let isTooLong = false;
  parser.on("skip", (error: CsvError, raw: string | undefined) => {
    if (isTooLong) return;
    isTooLong = error.code === "CSV_MAX_RECORD_SIZE";
    bad.push({ after: Number(error["records"]), reason: reasonOf(error, raw ?? "") });
    // Where the row ends is not known, and what follows would be taken for something else.
    if (isTooLong) source.unpipe(parser).destroy();
    if (isTooLong) parser.end();
  });
  source.once("error", (error) => parser.destroy(error)).pipe(parser);
  for await (const { record, raw, info } of parser as AsyncIterable<Parsed>) {
    while ((bad[0]?.after ?? info.records) < info.records) yield* bad.splice(0, 1);
    yield { record, raw: raw.replaceAll(/^[\r\n]+|[\r\n]+$/g, "") };
  }
  yield* bad;
}

function reasonOf({ code, message }: CsvError, raw: string): string {
  if (code === "CSV_MAX_RECORD_SIZE")
    return `It is larger than ${String(Math.floor(rowBytesMax / 1024 / 1024))} MB, if no quotation mark is missing before. Neither it nor what follows was read.`;
  if (code === "CSV_QUOTE_NOT_CLOSED")
    return "A quotation mark is opened in it and never closed. Neither it nor what follows was read.";
  // What was taken for one row may be many, none of which is lost without a word.
  const lines = raw.trim().split("\n").length;
  const more = lines > 1 ? ` It went on for ${String(lines)} lines, which were not read.` : "";
  return `It cannot be parsed: ${message.slice(0, 200)}. A quotation mark within a cell is written twice.${more}`;
}

const headBytes = 65_536;

/** Of comma, semicolon and tab the one that the first line has most of. */
async function delimiterOf(file: string): Promise<string> {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    const [line = ""] = buffer
      .toString("utf8", 0, bytesRead)
      .replaceAll(/"[^"]*"/g, "")
      .split(/[\r\n]/, 1);
    const counted = [",", ";", "\t"].map((one) => [line.split(one).length, one] as const);
    return counted.reduce((best, one) => (one[0] > best[0] ? one : best))[1];
  } finally {
    await handle.close();
  }
}
