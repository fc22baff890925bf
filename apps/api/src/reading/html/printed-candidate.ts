import { isPartialDate } from "@claimdesk/shared/partial-date";
import type { Candidate } from "../findings.ts";
import { readByline } from "../front/byline.ts";
import { readDateline } from "../front/dateline.ts";
import { writtenDates, type WrittenDate } from "../front/written-date.ts";
import type { FieldName, ReadingHints } from "../reading.ts";
import type { SourcePage } from "./source-page.ts";

interface Known {
  readonly candidates: readonly Candidate[];
  readonly language: string | null;
  readonly hints: ReadingHints;
}

/** What the page prints anywhere, for fields that nothing else says: the first byline, the first dated line, the address. */
export function printedCandidates({ words }: SourcePage, known: Known): Candidate[] {
  const { candidates, hints } = known;
  const lacks = (field: FieldName): boolean => !candidates.some((one) => one.field === field);
  const printed: Candidate[] = [];
  if (lacks("authors")) {
    const line = words.openings.find(({ text }) => readByline(text).length > 0);
    const authors = line === undefined ? [] : readByline(line.text);
    const one = { field: "authors", confidence: 0.45, at: line ?? null, method: "byline" } as const;
    printed.push(...authors.map(({ name, kind }) => ({ ...one, value: name, authorKind: kind })));
  }
  if (lacks("publishedAt"))
    printed.push(...printedDate(words.openings, known), ...addressDate(hints.sourceUrl ?? null));
  return printed;
}

/** A page prints its date near its top, and reading one costs far more than finding a line with a year. */
const datedLinesMax = 15;
/** A year alone heads an archive. */
const mayTellDay = /(?<!\d)\d{1,2}(?!\d)|yesterday|today|hier|aujourd|gestern|heute|ayer|hoy|ieri|oggi/iu;

function printedDate(lines: SourcePage["words"]["openings"], { language, hints }: Known): Candidate[] {
  const fetchedAt = hints.fetchedAt ?? null;
  const dated = lines.filter(({ text }) => mayTellDay.test(text));
  for (const line of dated.slice(0, datedLinesMax)) {
    const published = dateIn(line.text, language, fetchedAt);
    // A year or a month alone in a margin dates anything but the article.
    if (published === null || published.value.length < "2024-06-24".length) continue;
    return [
      {
        field: "publishedAt",
        value: published.value,
        confidence: 0.45,
        at: { start: line.start, end: line.end },
        method: "dateline",
        remark: "FIRST_DATED_LINE",
      },
    ];
  }
  return [];
}

/** "Published 24 June 2024", or "By Jane Doe, 24 June 2024". */
function dateIn(line: string, language: string | null, fetchedAt: string | null): WrittenDate | null {
  const dateline = readDateline(line, language, fetchedAt);
  if (dateline !== null) return dateline.published;
  const [first = null] = writtenDates(line, language);
  // "24/06/2024 - Published by: …": the date that opens a line of such things is the article's.
  if (first?.start === 0 && /^\s*[-–—|•·]/u.test(line.slice(first.end))) return first;
  return readByline(line).length > 0 ? (writtenDates(line, language, fetchedAt)[0] ?? first) : null;
}

/** Many outlets put the day into the address: /2024/06/24/. */
function addressDate(sourceUrl: string | null): Candidate[] {
  const [, year, month, day] =
    /\/((?:19|20)\d{2})[/-](0[1-9]|1[0-2])[/-](0[1-9]|[12]\d|3[01])(?:\/|-|$)/.exec(sourceUrl ?? "") ?? [];
  if (year === undefined || !isPartialDate(`${year}-${month}-${day}`)) return [];
  return [
    {
      field: "publishedAt",
      value: `${year}-${month}-${day}`,
      confidence: 0.5,
      at: null,
      method: "hint",
      remark: "FROM_ADDRESS",
    },
  ];
}
