import { spawn } from "node:child_process";
import { appendFileSync, closeSync, openSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { LaunchFailure } from "./failure.mjs";
import { places, root } from "./paths.mjs";
import { paint, say } from "./progress.mjs";
import { forgetProgram, noteProgram } from "./running.mjs";

const stopGraceMs = 15_000;
const tailLines = 30;

/**
 * Where what a program says goes: to its log only, to the terminal with the program's name before each line, or
 * straight to a terminal that the program may also read from.
 * @typedef {"log" | "named lines" | "terminal"} Output
 * @typedef {{ cwd?: string, env?: NodeJS.ProcessEnv, uid?: number, gid?: number, output?: Output }} Surroundings
 * @typedef {{ code: number | null, signal: NodeJS.Signals | null }} Ending
 * @typedef {{ name: string, pid: number, ended: Promise<Ending>, lastOutput: () => string, stop: () => Promise<void> }} Program
 */

/** @type {Set<Program>} */
const running = new Set();

/**
 * Each program leads a process group of its own: Ctrl-C in a terminal then reaches this launcher alone, which stops
 * the others in the right order. One that reads from the terminal must stay in the terminal's group.
 * @param {string} name
 * @param {[string, ...string[]]} command
 * @param {Surroundings} [surroundings]
 * @returns {Program}
 */
export function launch(name, [file, ...args], { output = "log", ...surroundings } = {}) {
  const log = join(places.logs, `${name}.log`);
  const isGroup = output !== "terminal" && process.platform !== "win32";
  const descriptor = openSync(log, "w", 0o600);
  const child = spawn(file, args, {
    cwd: root,
    ...surroundings,
    stdio: stdioFor(output, descriptor),
    detached: isGroup,
  });
  closeSync(descriptor);
  for (const stream of [child.stdout, child.stderr]) {
    if (stream) createInterface(stream).on("line", (line) => tellLine(name, line, log));
  }
  /** @type {Promise<Ending>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code, signal) => resolve({ code, signal }));
  });
  /** @type {Program} */
  const program = {
    name,
    pid: child.pid ?? 0,
    ended,
    lastOutput: () => readFileSync(log, "utf8").trimEnd().split("\n").slice(-tailLines).join("\n"),
    stop: () => stop(program, isGroup),
  };
  running.add(program);
  const forget = () => void running.delete(program);
  ended.then(forget, forget);
  return program;
}

/**
 * @param {Output} output
 * @param {number} log
 * @returns {import("node:child_process").StdioOptions}
 */
function stdioFor(output, log) {
  if (output === "terminal") return "inherit";
  return output === "log" ? ["ignore", log, log] : ["ignore", "pipe", "pipe"];
}

/**
 * @param {string} name
 * @param {string} line
 * @param {string} log
 */
function tellLine(name, line, log) {
  say(`${paint("dim", `${name} |`)} ${line}`);
  appendFileSync(log, `${line}\n`);
}

/**
 * @param {string} name
 * @param {[string, ...string[]]} command
 * @param {Surroundings & { failure?: string }} [surroundings]
 */
export async function runToEnd(name, command, { failure, ...surroundings } = {}) {
  const program = launch(name, command, surroundings);
  noteProgram(program.pid);
  const { code, signal } = await program.ended
    .catch((/** @type {Error} */ error) => {
      throw new LaunchFailure(`${failure ?? `${name} did not work`}: ${error.message}`);
    })
    .finally(() => forgetProgram(program.pid));
  if (code === 0) return;
  const how = signal ? `was ended by ${signal}` : `ended with exit code ${code}`;
  throw new LaunchFailure(
    `${failure ?? `${name} did not work`}: it ${how}.\n${indent(program.lastOutput())}`,
  );
}

/** What still runs when a start is broken off half way: installs and builds, which have no orderly stop. */
export async function stopEverything() {
  await Promise.all([...running].map((program) => program.stop()));
}

/** @param {string} text */
export function indent(text) {
  return text.replace(/^/gm, "    ");
}

/**
 * @param {Program} program
 * @param {boolean} isGroup
 */
async function stop(program, isGroup) {
  // Its number may be another process's by now.
  if (!running.has(program)) return;
  const target = isGroup ? -program.pid : program.pid;
  signal(target, "SIGTERM");
  const impatient = setTimeout(() => signal(target, "SIGKILL"), stopGraceMs);
  await program.ended.catch(() => undefined);
  clearTimeout(impatient);
}

/**
 * @param {number} target
 * @param {NodeJS.Signals} name
 */
function signal(target, name) {
  if (target === 0) return;
  try {
    process.kill(target, name);
  } catch (error) {
    // Already gone, which is what was wanted.
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "ESRCH") throw error;
  }
}
