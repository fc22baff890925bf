/** Something the person at the keyboard can mend: shown as its message alone, without a stack. */
export class LaunchFailure extends Error {
  /**
   * @param {string} message
   * @param {number} [exitCode]
   */
  constructor(message, exitCode = 1) {
    super(message);
    this.name = "LaunchFailure";
    this.exitCode = exitCode;
  }
}

const diskIsFull = /ENOSPC|No space left on device|Disk quota exceeded/;

const diskFullMessage =
  "The disk is full. Free some space and start again: nothing that was stored has been touched.";

/**
 * A full disk shows itself in any step and in any program's words, so every failure passes here.
 * @param {unknown} error
 * @returns {string}
 */
export function explain(error) {
  const text = error instanceof Error ? `${error.message}\n${String(error.stack)}` : String(error);
  if (diskIsFull.test(text)) return diskFullMessage;
  if (error instanceof LaunchFailure) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
