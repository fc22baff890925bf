/** The cookie is the reader's to change, and Intl throws on a zone it does not know. */
export function isTimeZone(value: string | undefined): value is string {
  if (value === undefined || value === "") return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: value });
    return true;
  } catch {
    return false;
  }
}
