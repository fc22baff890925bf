import { Denial } from "./denial.ts";

/** A time zone's name as Postgres may take it; a denial where there is none of that name. */
export function knownZone(name: string): string {
  if (isKnownZone(name)) return name;
  const given = name.slice(0, 60);
  throw new Denial(
    "BAD_USER_INPUT",
    `"${given}" is no time zone. Name one of the IANA database, such as "Europe/Paris" or "UTC".`,
  );
}

/** Postgres would take `+02:00` too, and count it the other way round. */
export function isKnownZone(timeZone: string): boolean {
  if (!/^[A-Za-z]/.test(timeZone)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone });
    return true;
  } catch {
    return false;
  }
}
