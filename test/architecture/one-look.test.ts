import { readFileSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");
const tokens = readFileSync(join(root, "apps/admin/src/app/tokens.css"), "utf8");
const style = readFileSync(join(root, "apps/api/src/feeds/pages/page-style.ts"), "utf8");

/** What one block of the admin's style declares. */
function declaredIn(selector: string): Map<string, string> {
  const from = tokens.indexOf(selector);
  const block = tokens.slice(tokens.indexOf("{", from) + 1, tokens.indexOf("}", from));
  return new Map(
    [...block.matchAll(/--([\w-]+): ([^;]+);/g)].map(([, name = "", value = ""]) => [name, value]),
  );
}

/** What the public pages declare under one theme. */
function usedIn(theme: string): [name: string, value: string][] {
  const from = style.indexOf(`const ${theme}`);
  const block = style.slice(from, style.indexOf("\n}", from));
  return [...block.matchAll(/"?([\w-]+)"?: "([^"]+)"/g)].map(([, name = "", value = ""]) => [name, value]);
}

test.each([
  ["light", ':root,\n[data-theme="light"]'],
  ["dark", '[data-theme="dark"]'],
])("public pages are of the admin's colours, %s", (theme, selector) => {
  const [own, admin] = [usedIn(theme), declaredIn(selector)];
  expect(own.length).toBeGreaterThan(10);
  expect(own).toEqual(own.map(([name]) => [name, admin.get(name)]));
});

test("and of its fonts", () => {
  const [, serif = "none"] = /--font-serif: ([^;]+);/.exec(tokens) ?? [];
  expect(style.replaceAll(/,\s*/g, ",")).toContain(serif.replaceAll(/,\s*/g, ","));
});
