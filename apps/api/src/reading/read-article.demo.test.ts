import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readArticle } from "./read-article.ts";

const folder = join(__dirname, "../../../../demo/articles");
const apd = "Agence de presse du Détroit";

/** Per demo/README.md: publisher, day, what it is a copy of, and what its terms permit. */
const expected: Readonly<Record<string, readonly [string, string, string | null, string]>> = {
  "01": ["Le Courrier de Maruel", "2025-05-15", null, "EXCERPT"],
  "02": ["Horizons partagés", "2025-05-17", "Le Courrier de Maruel", "EXCERPT"],
  "03": ["L’Écho de Port-Seline", "2025-09-04", apd, "EXCERPT"],
  "04": ["La Gazette des Deux Rives", "2025-09-05", apd, "METADATA_ONLY"],
  "05": ["The Kestrian Ledger", "2025-09-12", null, "METADATA_ONLY"],
  "06": ["L’Écho de Port-Seline", "2025-10-01", null, "METADATA_ONLY"],
  "07": ["Northwater Review", "2025-06-18", null, "FULL_TEXT"],
  "08": ["La Gazette des Deux Rives", "2025-06-24", null, "EXCERPT"],
  "09": ["The Kestrian Ledger", "2025-11-06", null, "EXCERPT"],
  "10": ["Harbour Dispatch", "2025-11-07", "The Kestrian Ledger", "METADATA_ONLY"],
  "11": ["Le Courrier de Maruel", "2025-11-13", null, "EXCERPT"],
  "12": ["Northwater Review", "2025-06-03", "Centre for Strait Studies", "EXCERPT"],
};

describe.each(readdirSync(folder).sort())("%s", (file) => {
  const raw = readFileSync(join(folder, file), "utf8");
  const reading = readArticle({ text: raw });
  if (reading.kind !== "read") throw new Error(reading.message);
  const [publisher, day, original, permission] = expected[file.slice(0, 2)] ?? [];

  it("has its title, authors, publisher and day", () => {
    expect(reading.title).toBe(raw.split("\n", 1)[0]?.replace(/^## /, ""));
    expect(reading.authors.length).toBeGreaterThan(0);
    expect([reading.publisher?.name, reading.publishedAt]).toEqual([publisher, day]);
  });

  it("is a copy of what it says it is", () => {
    expect(reading.republication?.originalSource ?? null).toBe(original);
  });

  it("permits what its terms permit", () => {
    expect(reading.rights.permission).toBe(permission);
  });

  it("has no furniture in its body", () => {
    expect(reading.body).not.toMatch(
      /©|\.example\b|^Par |^By |Source originale|originally published|d[’']abord (?:été|paru)/m,
    );
    expect(reading.body).not.toMatch(/\p{Ll}\n\n\p{Ll}/u);
  });
});
