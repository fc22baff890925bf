import { until } from "./webhook-receiver.ts";

/**
 * Holds an expectation against what is there until it comes true: a page shows some of what it does before the desk
 * has done it, and some a moment after. What it lacks at the end is what the test fails with.
 */
export async function comeTrue(expectation: () => void | Promise<void>): Promise<void> {
  let lacking: unknown;
  const holds = async (): Promise<boolean> => {
    try {
      await expectation();
      return true;
    } catch (error) {
      lacking = error;
      return false;
    }
  };
  await until(holds).catch(() => {
    throw lacking;
  });
}
