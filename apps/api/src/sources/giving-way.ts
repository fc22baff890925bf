import { setTimeout } from "node:timers/promises";
import { QueryFailedError, type DataSource, type EntityManager } from "typeorm";

/** Below Postgres's own second after which it looks for deadlocks: then it is always the merge that gives way. */
const lockWaitMs = 600;
const attemptsMax = 6;

const gaveWay = new Set(["55P03", "40P01"]);

/**
 * A merge touches rows of many articles and claims. Whoever edits one of them holds it and may come to need the source:
 * the merge lets them through and begins again, so that nobody's edit fails for it.
 */
export async function givingWay<T>(source: DataSource, work: (tx: EntityManager) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await source.transaction(async (tx) => {
        await tx.query(`set local lock_timeout = ${String(lockWaitMs)}`);
        return work(tx);
      });
    } catch (error) {
      if (attempt === attemptsMax || !isLockLost(error)) throw error;
      await setTimeout(attempt * 100 * (0.5 + Math.random()));
    }
  }
}

const isLockLost = (error: unknown): boolean =>
  error instanceof QueryFailedError && gaveWay.has(String((error.driverError as { code?: unknown }).code));
