import sequencer from "@jest/test-sequencer";

/** The package's types are those of its CommonJS build, where the class is one step further in. */
const Sequencer = /** @type {typeof sequencer.default} */ (/** @type {unknown} */ (sequencer));

/** Whole desks that start and browsers take longest, and would keep one worker busy when the others have nothing left. */
const kinds = ["launcher", "admin", "architecture", "api", "unit"];

/** @typedef {Parameters<import("@jest/test-sequencer").default["sort"]>[0][number]} Test */

/** @param {Test} test */
const placeOf = ({ context }) => kinds.indexOf(context.config.displayName?.name ?? "");

/** By kind, and within one as jest would: what failed last, then what took longest, then by size. */
export default class LongestFirst extends Sequencer {
  /**
   * @override
   * @param {Test[]} tests
   */
  async sort(tests) {
    const sorted = await super.sort(tests);
    return sorted.sort((one, other) => placeOf(one) - placeOf(other));
  }
}
