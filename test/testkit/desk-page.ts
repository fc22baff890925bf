import type { BrowserContext, Locator, Page, Response } from "playwright-core";
import { barriersOn, newVisitor, type Visitor, type VisitorOptions } from "./browser.ts";
import { anyAddress, type Person } from "./people.ts";
import { adminUrl } from "./server.ts";

/** Somebody at the desk, in a browser of their own. */
export async function atTheDesk(person: Person, options: VisitorOptions = {}): Promise<Visitor> {
  const visitor = await newVisitor(options);
  await signInOf(visitor.context, person, options.baseURL);
  await visit(visitor.page, "/");
  return visitor;
}

/** As the form of the sign-in page does, which has tests of its own: the browser has a session afterwards. */
async function signInOf(context: BrowserContext, { email, password }: Person, desk = adminUrl()) {
  const headers = { origin: desk, "x-forwarded-for": anyAddress() };
  const answer = await context.request.post("/auth/sign-in/email", { data: { email, password }, headers });
  if (!answer.ok()) throw new Error(`${email} could not sign in: ${answer.status()} ${await answer.text()}`);
}

/** Two browsers at the desk: one in English and by daylight, and one in French and in the dark. */
export async function inEnglishAndFrench(person: Person): Promise<{ page: Page; french: Page }> {
  const { page } = await atTheDesk(person);
  const { page: french } = await atTheDesk(person, { locale: "fr-FR", colorScheme: "dark" });
  return { page, french };
}

/** Goes to a page of the desk, and waits until it listens: a key that comes sooner is lost. Lint knows no other way. */
export async function visit(page: Page, path: string): Promise<Response | null> {
  const response = await page.goto(path);
  await settled(page);
  return response;
}

/** The same page, loaded anew. */
export async function revisit(page: Page): Promise<void> {
  await page.reload();
  await settled(page);
}

/** Keys and buttons do nothing before React has taken the page over: it marks every element that it has. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState("load");
  await page.waitForFunction((comingShape) => {
    // Links in what people wrote came with their words, and are nobody's to take over.
    const controls = [
      ...document.querySelectorAll(
        "main button, main a:not(.rich-text a), main input, main textarea, form button",
      ),
    ];
    const isTaken = (element: Element) => Object.keys(element).some((key) => key.startsWith("__react"));
    const isWhole = document.querySelector("main") !== null && document.querySelector(comingShape) === null;
    return isWhole && controls.every(isTaken);
  }, "main .animate-show-late");
  await effectsDone(page);
}

/** React marks what it has first, and hands keys their meaning afterwards, when nothing else is to do. */
async function effectsDone(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const idle = () => new Promise<void>((done) => requestIdleCallback(() => done()));
    await idle();
    await idle();
  });
}

/** Expects nothing in the way of people with a screen reader or a keyboard. */
export async function expectOpenToAll(page: Page, rules?: string[]): Promise<void> {
  await settled(page);
  // Next streams the title after the page.
  await page.waitForFunction(() => document.title !== "");
  // Half faded in, a dialog has half its contrast.
  await page.waitForFunction(() =>
    document.getAnimations().every(({ playState }) => playState !== "running"),
  );
  expect({ at: new URL(page.url()).pathname, barriers: await barriersOn(page, rules) }).toEqual({
    at: new URL(page.url()).pathname,
    barriers: [],
  });
}

/** For whoever wants to look: the page as it is, by day and by night, where CLAIMDESK_TEST_SHOTS names a folder. */
export async function shot(page: Page, name: string): Promise<void> {
  const folder = process.env.CLAIMDESK_TEST_SHOTS;
  if (folder === undefined) return;
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    // Colours fade into one another.
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${folder}/${name}-${colorScheme}.png`, fullPage: true });
  }
}

const widths = { wide: 1440, tablet: 1024, phone: 390 } as const;

/** The same on a desk, a tablet and a phone. */
export async function shots(page: Page, name: string): Promise<void> {
  if (process.env.CLAIMDESK_TEST_SHOTS === undefined) return;
  const before = page.viewportSize();
  for (const [size, width] of Object.entries(widths)) {
    await page.setViewportSize({ width, height: 900 });
    await shot(page, `${name}-${size}`);
  }
  if (before !== null) await page.setViewportSize(before);
}

/** Selects words of an element; the browser then tells the page of the selection, as it does after a mouse. */
export async function selectWords(text: Locator, words: string): Promise<void> {
  await text.evaluate((element, wanted) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    const nodes: Text[] = [];
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) nodes.push(node as Text);
    const whole = nodes.map(({ data }) => data).join("");
    const start = whole.indexOf(wanted);
    if (start < 0) throw new Error(`The text does not hold "${wanted}": ${whole.slice(0, 500)}`);
    const place = (offset: number): [Text, number] => {
      let left = offset;
      for (const node of nodes) {
        if (left <= node.length) return [node, left];
        left -= node.length;
      }
      throw new Error("beyond the text");
    };
    const range = document.createRange();
    range.setStart(...place(start));
    range.setEnd(...place(start + wanted.length));
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }, words);
}
