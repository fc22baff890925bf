import { readFileSync } from "node:fs";
import { join } from "node:path";
import { formats } from "./formats.ts";

const known: Readonly<Record<string, object>> = formats;

test.each(["en", "fr"])("every style that a message names is known, in %s", (language) => {
  const text = readFileSync(join(__dirname, `../messages/${language}.json`), "utf8");
  const named = [...text.matchAll(/\{\w+, (number|date|time), ([^}]+)\}/g)];
  const unknown = named.filter(([, kind = "", style = ""]) => !(style in (known[kind] ?? {})));
  expect(named.length).toBeGreaterThan(0);
  expect(unknown.map(([whole]) => whole)).toEqual([]);
});
