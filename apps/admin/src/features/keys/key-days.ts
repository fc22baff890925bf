export interface DayOfUse {
  /** As 2026-11-26, of UTC. */
  day: string;
  requests: number;
  refused: number;
}

export interface KeyDays {
  /** Every day of the period, the latest first, those without a request too. */
  days: readonly DayOfUse[];
  requests: number;
  refused: number;
  /** Of the day with the most requests. */
  most: number;
}

/** The last days of a key up to today, with the gaps filled: a day of silence tells as much as one of haste. */
export function keyDays(used: readonly DayOfUse[], count: number, today: Date): KeyDays {
  const byDay = new Map(used.map((use) => [use.day, use]));
  const days = Array.from({ length: count }, (_, back) => {
    const day = dayBefore(today, back);
    return byDay.get(day) ?? { day, requests: 0, refused: 0 };
  });
  const sum = (of: "requests" | "refused") => days.reduce((total, use) => total + use[of], 0);
  return {
    days,
    requests: sum("requests"),
    refused: sum("refused"),
    most: Math.max(0, ...days.map(({ requests }) => requests)),
  };
}

const dayMs = 86_400_000;

const dayBefore = (today: Date, back: number): string =>
  new Date(today.getTime() - back * dayMs).toISOString().slice(0, "2026-11-26".length);
