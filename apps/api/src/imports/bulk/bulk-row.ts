import type { Buffer } from "node:buffer";
import {
  nameLengthMax,
  standfirstLengthMax,
  titleLengthMax,
  topicLengthMax,
  topicsMax,
} from "@claimdesk/shared/limits";
import { parsePartialDate, type PartialDate } from "@claimdesk/shared/partial-date";
import { InputCheck } from "../../kernel/input-check.ts";
import type { ReadingInput } from "../../reading/reading.ts";
import { pageOfHtml, pageOfText } from "../../reading/told-page.ts";
import type { HandedFile, Told } from "../import.check.ts";
import type { BadItem, BulkItem } from "./bulk-item.ts";
import { handedFileIn } from "./item-file.ts";

/** The columns of a table and the names of an NDJSON object. `body` is another name for `text`. */
export const rowFields = [
  ...["url", "title", "standfirst", "author", "publisher", "published", "language", "topics"],
  ...["text", "body", "html", "file"],
];
export const textFields = ["text", "body", "html", "file"];

export const unknownNote = (names: readonly string[]): string =>
  `What these say was left out, because nothing here is called so: ${names.join(", ").slice(0, 300)}.`;

export interface Row {
  readonly place: string;
  /** By the names above; what is empty is not here. */
  readonly values: ReadonlyMap<string, string | readonly string[]>;
  /** As it stood there, to be kept. */
  readonly bytes: Buffer;
}

const authorsMax = 50;

/** `folder` is where the files lie that rows name. */
export async function itemOfRow(row: Row, folder: string): Promise<BulkItem | BadItem> {
  const { place } = row;
  const check = new InputCheck();
  const [sourceUrl, language] = [check.url("url", lineOf(row, "url")), languageOf(check, row)];
  const told = toldIn(check, row);
  const texts = textFields.filter((name) => row.values.has(name));
  const [name] = texts;
  if (check.fault !== null) return { place, reason: `${check.fault.field}: ${check.fault.message}` };
  if (name === undefined || texts.length > 1) return { place, reason: notOne(row, texts) };
  const handed = name === "file" ? await handedFileIn(folder, lineOf(row, name) ?? "") : inline(row, name);
  if ("reason" in handed) return { place, reason: handed.reason };
  const isTold = Object.values(told).some((one) => (one?.length ?? 0) > 0);
  const whole = { ...handed, sourceUrl, language };
  return { place, handed: isTold || sourceUrl !== null ? { ...whole, told } : whole };
}

function inline(row: Row, name: string): HandedFile {
  const [title, written] = [lineOf(row, "title"), lineOf(row, name) ?? ""];
  const text = written.toWellFormed();
  const html = name === "html" ? pageOfHtml(title, text) : title === null ? null : pageOfText(title, text);
  const content: ReadingInput = html === null ? { text } : { html };
  const file = { name: row.place.slice(-nameLengthMax), bytes: row.bytes };
  return { kind: "FILE", file, content, sourceUrl: null, publisherId: null, language: null };
}

function toldIn(check: InputCheck, row: Row): Required<Told> {
  const line = (name: string, max: number): string | null => {
    const written = lineOf(row, name);
    return written === null ? null : check.line(name, written, max);
  };
  return {
    title: line("title", titleLengthMax),
    standfirst: check.textOrNull("standfirst", lineOf(row, "standfirst"), standfirstLengthMax),
    authors: check.list("author", listOf(row, "author"), { max: authorsMax, lengthMax: nameLengthMax }),
    publisher: line("publisher", nameLengthMax),
    publishedAt: dateOf(check, row),
    topics: check.list("topics", listOf(row, "topics"), { max: topicsMax, lengthMax: topicLengthMax }),
  };
}

function dateOf(check: InputCheck, row: Row): PartialDate | null {
  const date = lineOf(row, "published")?.trim() ?? null;
  if (date === null || parsePartialDate(date) !== null) return date;
  const message = `"${date.slice(0, 40)}" is no date such as 2024, 2024-05, 2024-05-14 or 2024-05-14T09:30:00Z.`;
  check.refuse("published", { problem: "NOT_A_DATE", message });
  return null;
}

function languageOf(check: InputCheck, row: Row): string | null {
  const tag = lineOf(row, "language");
  return tag === null ? null : check.language("language", tag);
}

/** What is one value by its nature is one even where a list was given. */
function lineOf({ values }: Row, name: string): string | null {
  const value = values.get(name);
  if (value === undefined) return null;
  return typeof value === "string" ? value : value.join("; ");
}

/** A cell holds several with semicolons between them; an object may have a list. */
function listOf({ values }: Row, name: string): string[] {
  const value = values.get(name) ?? [];
  const several = typeof value === "string" ? value.split(";") : value;
  return several.map((one) => one.trim()).filter((one) => one !== "");
}

function notOne({ values }: Row, texts: readonly string[]): string {
  if (texts.length > 1) return `It has ${texts.join(" and ")}. Give one of text, body, html and file.`;
  return values.has("url")
    ? "It has an address and no text. Give text, html or file; addresses alone are fetched by importing them at the desk, or by its feeds."
    : "It has no text. Give text, body, html or file.";
}
