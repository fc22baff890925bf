import { Parser } from "htmlparser2";

export type Json = string | number | boolean | null | readonly Json[] | JsonNode;
export interface JsonNode {
  readonly [name: string]: Json | undefined;
}

/** More than any feed of today has; a file that nests without end is looked at no further. */
const nodesMax = 200_000;

export interface LinkedData {
  readonly roots: readonly Json[];
  /** Scripts that are no JSON, so that nobody knows what they say. */
  readonly broken: number;
}

/** Whatever a page or a file says in JSON-LD. */
export function linkedDataIn(text: string): LinkedData {
  const whole = parsed(text);
  if (whole !== undefined) return { roots: [whole], broken: 0 };
  const scripts = scriptsIn(text);
  const roots = scripts.flatMap((script) => {
    const data = parsed(bare(script)) ?? parsed(bare(script).replace(controls, " "));
    return data === undefined ? [] : [data];
  });
  return { roots, broken: scripts.length - roots.length };
}

export const isNode = (value: Json | undefined): value is JsonNode =>
  typeof value === "object" && value !== null && !Array.isArray(value);

export const listOf = (value: Json | undefined): readonly Json[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? (value as readonly Json[]) : [value];

/** A type may be one of several, and written as an address: "http://schema.org/ClaimReview". */
export const isOfType = (node: JsonNode, type: string): boolean =>
  listOf(node["@type"]).some((one) => typeof one === "string" && one.replace(/^.*[/#:]/, "") === type);

/** Every node, at whatever depth, in the order of the text; without recursion, because files may nest deeply. */
export function nodesIn(data: readonly Json[]): JsonNode[] {
  const [nodes, waiting]: [JsonNode[], Json[]] = [[], [...data].reverse()];
  while (waiting.length > 0 && nodes.length < nodesMax) {
    const next = waiting.pop();
    if (isNode(next)) nodes.push(next);
    const inside = isNode(next) ? Object.values(next) : listOf(next);
    for (const value of [...inside].reverse())
      if (typeof value === "object" && value !== null) waiting.push(value);
  }
  return nodes;
}

/** What a node is that is only named: `{"@id": "#claim"}`. */
export function byIdIn(nodes: readonly JsonNode[]): ReadonlyMap<string, JsonNode> {
  const whole = nodes.filter((node) => Object.keys(node).length > 1);
  return new Map(whole.flatMap((node) => (typeof node["@id"] === "string" ? [[node["@id"], node]] : [])));
}

function scriptsIn(html: string): string[] {
  const scripts: string[] = [];
  let isData = false;
  const parser = new Parser({
    onopentag: (name, { type }) => {
      isData = name === "script" && /^application\/ld\+json\b/i.test((type ?? "").trim());
      if (isData) scripts.push("");
    },
    ontext: (words) => {
      if (isData) scripts.push(`${scripts.pop() ?? ""}${words}`);
    },
    onclosetag: () => (isData = false),
  });
  parser.end(html);
  return scripts;
}

// eslint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f]+/g;

/** Pages wrap it in comments. */
const bare = (script: string): string =>
  script
    .replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)/, "")
    .replace(/(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|;)\s*$/, "");

function parsed(text: string): Json | undefined {
  try {
    const data = JSON.parse(text.replace(/^\uFEFF/, "")) as Json;
    return typeof data === "object" ? data : undefined;
  } catch {
    // A page is no JSON, and neither is what its maker broke.
    return undefined;
  }
}
