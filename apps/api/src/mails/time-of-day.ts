const pattern = /^([01]\d|2[0-3]):([0-5]\d)$/;

/** Minutes since midnight of "07:30"; null where it is no time of day. */
export function minutesOf(time: string): number | null {
  const [, hours, minutes] = pattern.exec(time) ?? [];
  return hours === undefined || minutes === undefined ? null : Number(hours) * 60 + Number(minutes);
}

export const timeOf = (minutes: number): string =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, "0")).join(":");
