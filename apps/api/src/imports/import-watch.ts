const lookMs = 500;
/** Of the way to an article: asking the site first, then what it sends. */
const [begunShare, fetchedShare] = [0.1, 0.7];

type Work<T> = (signal: AbortSignal, onProgress: (share: number) => void) => Promise<T>;

/**
 * Does something long that somebody may call off: now and then tells how far it is, and stops when nobody wants it any
 * more, whichever program they said so to.
 */
export async function whileWanted<T>(
  tell: (progress: number) => Promise<boolean>,
  work: Work<T>,
): Promise<T> {
  const stop = new AbortController();
  let [progress, fault]: [number, unknown] = [begunShare, null];
  const look = async (): Promise<void> => {
    try {
      if (!(await tell(progress))) stop.abort();
    } catch (error) {
      fault = error;
      stop.abort();
    }
  };
  let looking: Promise<void> = look();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, lookMs);
  try {
    return await work(stop.signal, (share) => (progress = begunShare + share * (fetchedShare - begunShare)));
  } finally {
    clearInterval(timer);
    await looking;
    // What is known of a database that fails is worth more than what a site answered.
    // eslint-disable-next-line no-unsafe-finally
    if (fault !== null) throw fault;
  }
}
