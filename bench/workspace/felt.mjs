/// <reference lib="dom" />

/**
 * @typedef {import("playwright-core").Page} Page
 * @typedef {Window & { felt: { tasks: number[], events: { name: string, ms: number }[], frames: number[] } }} Watched
 * @typedef {{ "median ms": number, "slowest ms": number, "longest task ms": number, "late frames": string }} Felt
 */

/**
 * Notes, from now on, what a person would feel: how long the page takes until it has drawn what a key or a mouse asked
 * for, tasks in which it does nothing else, and frames that come late. The browser reports tasks of 50 ms and more.
 * @param {Page} page
 */
export async function watchFelt(page) {
  await page.evaluate(() => {
    const felt = /** @type {Watched["felt"]} */ ({ tasks: [], events: [], frames: [] });
    Object.assign(window, { felt });
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) felt.tasks.push(duration);
    }).observe({ type: "longtask" });
    new PerformanceObserver((list) => {
      for (const { name, duration } of list.getEntries()) felt.events.push({ name, ms: duration });
    }).observe(/** @type {PerformanceObserverInit} */ ({ type: "event", durationThreshold: 16 }));
    let last = performance.now();
    const frame = (/** @type {number} */ now) => {
      felt.frames.push(now - last);
      last = now;
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
}

/**
 * What somebody feels who does something so many times.
 * @param {Page} page
 * @param {{ event: string | null, times: number, act: (n: number) => Promise<void> }} wanted
 * @returns {Promise<Felt>}
 */
export async function feel(page, { event, times, act }) {
  await page.waitForTimeout(300);
  await page.evaluate(() => {
    const { felt } = /** @type {Watched} */ (/** @type {unknown} */ (window));
    felt.tasks.length = 0;
    felt.events.length = 0;
    felt.frames.length = 0;
  });
  for (let n = 0; n < times; n += 1) await act(n);
  await page.waitForTimeout(400);
  const { tasks, events, frames } = await page.evaluate(
    () => /** @type {Watched} */ (/** @type {unknown} */ (window)).felt,
  );
  // Events that were answered within a frame are not reported: they took 16 ms at the most.
  const told = events.filter(({ name }) => name === event).map(({ ms }) => ms);
  const all = [...told, ...Array.from({ length: Math.max(times - told.length, 0) }, () => 16)];
  const sorted = all.toSorted((a, b) => a - b);
  const late = frames.filter((ms) => ms > lateMs).length;
  return {
    "median ms": event === null ? NaN : Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0),
    "slowest ms": event === null ? NaN : Math.round(sorted.at(-1) ?? 0),
    "longest task ms": Math.round(Math.max(0, ...tasks)),
    "late frames": `${late} of ${frames.length}`,
  };
}

/** A frame of a screen with 60 of them a second takes 17 ms: later than this one was left out. */
const lateMs = 34;
