/**
 * Where an answer is not shaped as the manual shows it: the same fields, each of the same kind; of a list, each row as
 * the first one shown. Values are the demo's and may be others; null and `…` stand for anything.
 */
export function differences(shown: unknown, told: unknown, path = "$"): string[] {
  if (shown === null || shown === "…") return [];
  if (Array.isArray(shown)) {
    if (!Array.isArray(told)) return [`${path} is no list`];
    if (shown.length > 0 && told.length === 0) return [`${path} is empty`];
    return told.flatMap((row, index) => differences(shown[0] ?? null, row, `${path}[${String(index)}]`));
  }
  if (typeof shown !== "object")
    return typeof told === typeof shown ? [] : [`${path} is ${JSON.stringify(told)}, not a ${typeof shown}`];
  if (typeof told !== "object" || told === null) return [`${path} is ${JSON.stringify(told)}`];
  const fields = told as Record<string, unknown>;
  const unknown = Object.keys(fields).filter((name) => !(name in shown));
  return [
    ...unknown.map((name) => `${path}.${name} is not in the manual`),
    ...Object.entries(shown).flatMap(([name, value]) =>
      name in fields ? differences(value, fields[name], `${path}.${name}`) : [`${path}.${name} is missing`],
    ),
  ];
}

/** Lines that the manual shows and that are not told; `…` stands for anything. */
export function missingLines(shown: string, told: string): string[] {
  return shown
    .trim()
    .split("\n")
    .filter((line) => !new RegExp(line.split("…").map(escaped).join(".*"), "i").test(told));
}

const escaped = (text: string): string => text.trim().replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

const lists = ["nodes", "edges", "buckets", "facets"];

/** What an answer leaves empty: a recipe that shows nothing teaches nothing. */
export function emptyPlaces(data: Record<string, unknown>): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    if (value === null || (Array.isArray(value) && value.length === 0)) return [name];
    if (typeof value !== "object") return [];
    return Object.entries(value as object)
      .filter(([inner, rows]) => lists.includes(inner) && Array.isArray(rows) && rows.length === 0)
      .map(([inner]) => `${name}.${inner}`);
  });
}
