import type { DataSource, EntityManager } from "typeorm";
import { Refusal } from "../../kernel/refusal.ts";

class TakenBack extends Error {
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(refusal.message);
    this.refusal = refusal;
  }
}

/**
 * A transaction of a verb that may write before it is refused: a refusal promises that nothing has been changed, so
 * whatever was written on the way to it is taken back.
 */
export async function wholeOrNothing<T>(
  source: DataSource,
  work: (tx: EntityManager) => Promise<T>,
): Promise<T> {
  try {
    return await source.transaction(async (tx) => {
      const answer = await work(tx);
      if (answer instanceof Refusal) throw new TakenBack(answer);
      return answer;
    });
  } catch (error) {
    // Only an answer of `work` is ever taken back, so it is a T.
    if (error instanceof TakenBack) return error.refusal as T;
    throw error;
  }
}
