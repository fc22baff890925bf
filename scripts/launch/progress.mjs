import { styleText } from "node:util";

const frames = ["⠋", "⠙", "⠹", "⠸", "⠼", "⠴", "⠦", "⠧", "⠇", "⠏"];
const isTerminal =
  process.stdout.isTTY === true && process.stderr.isTTY === true && process.env.CI === undefined;
const heartbeatMs = 10_000;

/** @type {Map<string, number>} steps under way and when each began */
const underWay = new Map();
/** @type {NodeJS.WriteStream} */
let stream = process.stdout;
/** @type {NodeJS.Timeout | undefined} */
let ticking;
let frame = 0;

/**
 * One line for each step with the time it took; while it lasts, a spinner, or a line now and then where no
 * terminal can redraw one.
 * @template T
 * @param {string} label
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(label, work) {
  const started = performance.now();
  underWay.set(label, started);
  const stopTelling = tellWhile(label, started);
  try {
    const answer = await work();
    say(`${paint("green", "✔")} ${label} ${paint("dim", secondsSince(started))}`);
    return answer;
  } catch (error) {
    say(`${paint("red", "✘")} ${label} ${paint("dim", secondsSince(started))}`);
    throw error;
  } finally {
    underWay.delete(label);
    stopTelling();
  }
}

/** For commands whose own words go to standard output, where a program may be reading them. */
export function tellProgressAside() {
  stream = process.stderr;
}

/** @param {string} line */
export function say(line) {
  clearSpinner();
  stream.write(`${line}\n`);
}

/** @param {string} line */
export function complain(line) {
  clearSpinner();
  process.stderr.write(`${line}\n`);
}

/**
 * @param {Parameters<typeof styleText>[0]} format
 * @param {string} text
 */
export function paint(format, text) {
  return process.stdout.isTTY === true && process.env.NO_COLOR === undefined ? styleText(format, text) : text;
}

/** @param {number} started */
export function secondsSince(started) {
  return `${((performance.now() - started) / 1000).toFixed(1)} s`;
}

/**
 * @param {string} label
 * @param {number} started
 */
function tellWhile(label, started) {
  if (isTerminal) {
    ticking ??= setInterval(drawSpinner, 90);
    return () => {
      if (underWay.size > 0) return;
      clearInterval(ticking);
      ticking = undefined;
    };
  }
  const tell = () => stream.write(`… ${label} ${secondsSince(started)}\n`);
  const first = setTimeout(tell, 1000);
  const later = setInterval(tell, heartbeatMs);
  return () => {
    clearTimeout(first);
    clearInterval(later);
  };
}

function drawSpinner() {
  frame = (frame + 1) % frames.length;
  const labels = [...underWay].map(([label, started]) => `${label} ${secondsSince(started)}`);
  stream.write(
    `\r\u001B[2K${frames[frame]} ${labels.join(" · ").slice(0, (process.stdout.columns || 80) - 3)}`,
  );
}

function clearSpinner() {
  if (ticking) stream.write("\r\u001B[2K");
}
