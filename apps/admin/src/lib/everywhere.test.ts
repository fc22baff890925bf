import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { everywhere } from "./everywhere.ts";

const app = join(import.meta.dirname, "../app");
const files = readdirSync(app, { recursive: true, encoding: "utf8" }).toSorted();
const shown = files.filter((file) => /(^|\/)(page|error|not-found)\.tsx$/.test(file));
const textOf = (file: string): string => readFileSync(file, "utf8");

/** The files that one names, other than for their types. */
const importedBy = (file: string): string[] =>
  [...textOf(file).matchAll(/^(?:import|export) (?!type )[^;]*?from "(\.[^"]+)"|import\("(\.[^"]+)"\)/gm)]
    .map(([, from, later]) => join(dirname(file), from ?? later ?? ""))
    .filter((path) => /\.tsx?$/.test(path));

/** The namespaces whose words are said in the browser by what a file shows. */
function saidInBrowser(entry: string): Set<string> {
  const said = new Set<string>();
  const seen = new Set<string>();
  const walk = (file: string, fromBrowser: boolean) => {
    const text = textOf(file);
    const inBrowser = fromBrowser || text.startsWith('"use client"');
    const place = `${file} ${String(inBrowser)}`;
    if (seen.has(place) || text.startsWith('"use server"')) return;
    seen.add(place);
    if (inBrowser)
      for (const [, namespace = ""] of text.matchAll(/useTranslations\(\s*"([^".]+)/g)) said.add(namespace);
    for (const next of importedBy(file)) walk(next, inBrowser);
  };
  walk(entry, false);
  return said;
}

const sentBy = (layout: string): readonly string[] =>
  /messagesLayout\(([^)]*)\)/.exec(textOf(join(app, layout)))?.[1]?.match(/\w+/g) ?? [];

/** Those that the layouts around a file send. */
function sentTo(file: string): Set<string> {
  const folders = dirname(file).split("/");
  const layouts = folders.map((_folder, at) => join(...folders.slice(0, at + 1), "layout.tsx"));
  return new Set([...everywhere, ...layouts.filter((layout) => files.includes(layout)).flatMap(sentBy)]);
}

test("the queue says what it says in the browser, and the frame what it says", () => {
  expect(saidInBrowser(join(app, "(desk)/(home)/page.tsx"))).toContain("queue");
  expect(saidInBrowser(join(app, "(desk)/layout.tsx"))).toContain("shell");
  expect(sentTo("(desk)/(home)/page.tsx")).toContain("queue");
});

test.each(shown)("the browser has every word that %s says in it", (file) => {
  const missing = [...saidInBrowser(join(app, file))].filter((namespace) => !sentTo(file).has(namespace));
  expect(missing).toEqual([]);
});

test("the browser has every word that the frame around pages says in it", () => {
  const said = [...saidInBrowser(join(app, "layout.tsx")), ...saidInBrowser(join(app, "(desk)/layout.tsx"))];
  expect(said.filter((namespace) => !new Set<string>(everywhere).has(namespace))).toEqual([]);
});

test.each(files.filter((file) => file.endsWith("layout.tsx") && sentBy(file).length > 0))(
  "%s sends nothing that is not said below it",
  (layout) => {
    const below = shown.filter((file) => file.startsWith(`${dirname(layout)}/`));
    const said = new Set(below.flatMap((file) => [...saidInBrowser(join(app, file))]));
    expect(sentBy(layout).filter((namespace) => !said.has(namespace))).toEqual([]);
  },
);
