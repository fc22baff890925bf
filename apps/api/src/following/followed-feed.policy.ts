interface Polled {
  readonly everyMinutes: number;
  /** In a row, this one included; 0 after a success. */
  readonly failures: number;
  /** What the site asked for. */
  readonly retryAfterSeconds: number | null;
}

/** A dead feed is asked once a day, in case it comes back. */
const waitMinutesMax = 1_440;
/** Beyond it a day is reached from any interval. */
const doublingsMax = 9;

/** A feed that fails is asked half as often each time. */
export function minutesToNextPoll({ everyMinutes, failures, retryAfterSeconds }: Polled): number {
  const wait = Math.min(everyMinutes * 2 ** Math.min(failures, doublingsMax), waitMinutesMax);
  const asked = Math.min((retryAfterSeconds ?? 0) / 60, waitMinutesMax);
  return Math.max(everyMinutes, wait, asked);
}
