import { isPartialDate, type PartialDate } from "@claimdesk/shared/partial-date";
import { writtenDates } from "../front/written-date.ts";

const iso =
  /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(:\d{2}(?:\.\d{1,9})?)?\d*\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?$/i;

const compact = /^(\d{4})(\d{2})(\d{2})(?:T?\d{4}(?:\d{2})?Z?)?$/;

/** A date as pages give it to machines. Without a zone only its day is certain. */
export function machineDate(written: string): PartialDate | null {
  const trimmed = written.trim();
  const [, year, month, monthDay] = compact.exec(trimmed) ?? [];
  if (monthDay !== undefined) return partial(`${year ?? ""}-${month ?? ""}-${monthDay}`);
  const [, day, time, seconds = ":00", zone] = iso.exec(trimmed) ?? [];
  if (day === undefined)
    return partial(trimmed) ?? internetDate(trimmed) ?? writtenDates(trimmed, null)[0]?.value ?? null;
  if (time === undefined || zone === undefined) return partial(day);
  const offset = /^[zug]/i.test(zone) ? "Z" : `${zone.slice(0, 3)}:${zone.slice(3).replace(":", "") || "00"}`;
  return partial(`${day}T${time}${seconds}${offset}`) ?? partial(day);
}

function partial(value: string): PartialDate | null {
  return isPartialDate(value) ? value : null;
}

/** "Mon, 24 Jun 2024 10:00:00 GMT", as mail and HTTP write it. */
function internetDate(written: string): PartialDate | null {
  if (!/^(?:\p{L}{3}, )?\d{1,2} \p{L}{3} \d{4} \d{2}:\d{2}:\d{2} (?:GMT|UTC|[+-]\d{4})$/u.test(written))
    return null;
  const time = Date.parse(written);
  return Number.isNaN(time) ? null : partial(new Date(time).toISOString());
}
