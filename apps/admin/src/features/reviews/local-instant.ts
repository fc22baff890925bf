/** An instant as a field for date and time shows it: the reader's own clock, to the minute. */
export function toLocalField(instant: Date): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  const day = [instant.getFullYear(), two(instant.getMonth() + 1), two(instant.getDate())].join("-");
  return `${day}T${two(instant.getHours())}:${two(instant.getMinutes())}`;
}

/** The end of a working day, so many days from now. */
export function endOfDay(now: Date, days: number): Date {
  const hour = 18;
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + days, hour);
}
