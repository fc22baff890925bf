import type { FactCheck } from "./fact-check.ts";
import { byIdIn, isOfType, linkedDataIn, nodesIn, type JsonNode } from "./json-ld.ts";
import { readFactCheck } from "./read-fact-check.ts";

/** One ClaimReview of a page, a file or a feed. */
export interface FoundCheck {
  /** Where it stands, for people. */
  readonly place: string;
  readonly said: JsonNode;
  /** A sentence where it cannot be read. */
  readonly check: FactCheck | string;
}

export interface FoundChecks {
  readonly checks: readonly FoundCheck[];
  readonly notes: readonly string[];
}

/** Every ClaimReview in a page's or a file's JSON-LD: alone, in lists, in a graph, or in the items of a feed. */
export function checksIn(text: string): FoundChecks {
  const { roots, broken } = linkedDataIn(text);
  const nodes = nodesIn(roots);
  const byId = byIdIn(nodes);
  const reviews = nodes.filter((node) => isOfType(node, "ClaimReview") && Object.keys(node).length > 2);
  const checks = reviews.map((said, index): FoundCheck => {
    const check = readFactCheck(said, byId);
    const address = typeof check === "string" ? addressIn(said) : check.url;
    return {
      place: `ClaimReview ${String(index + 1)}${address === null ? "" : ` (${address})`}`,
      said,
      check,
    };
  });
  return { checks, notes: [...notesOn(nodes, text, checks.length), ...brokenNote(broken)] };
}

const addressIn = ({ url }: JsonNode): string | null => (typeof url === "string" ? url.slice(0, 200) : null);

function notesOn(nodes: readonly JsonNode[], text: string, found: number): string[] {
  const media = nodes.filter((node) => isOfType(node, "MediaReview")).length;
  const notes = [];
  if (media > 0)
    notes.push(
      `${String(media)} MediaReview left out: they rate pictures and recordings, and the desk keeps claims.`,
    );
  if (found === 0 && /itemtype=["'][^"']*schema\.org\/ClaimReview/i.test(text))
    notes.push("The page says its ClaimReview in microdata, which is not read. Its JSON-LD is.");
  return notes;
}

const brokenNote = (count: number): string[] =>
  count === 0
    ? []
    : [`${String(count)} of the page's scripts of JSON-LD cannot be parsed and were left out.`];
