import { isPartialDate } from "@claimdesk/shared/partial-date";

/** Null for a day that no calendar has. */
export function writtenAs(year: number, month: number, day: number): string | null {
  const value = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isPartialDate(value) ? value : null;
}

export const padded = (number: number, length: number): string => String(number).padStart(length, "0");
