import type { Block } from "./block.ts";
import { furnitureOf, type Furniture } from "./furniture.ts";
import type { AsideBlock } from "./rights/rights.ts";

/** The blocks of the article, and those that only stand around it. */
export interface Parted {
  readonly body: readonly Block[];
  readonly aside: readonly AsideBlock[];
}

/** So much of what follows the article's end has to be known furniture. */
const furnitureShareMin = 0.6;
/** A notice with a rule under it closes an article, so that less of what follows has to be known. */
const closedShareMin = 0.3;

/** Takes the furniture out: what is surely furniture anywhere, and after the article's end everything. */
export function partFurniture(blocks: readonly Block[]): Parted {
  const kinds = blocks.map((block) => (block.kind === "rule" ? null : furnitureOf(block)));
  const end = articleEnd(blocks, kinds);
  const body: Block[] = [];
  const aside: AsideBlock[] = [];
  blocks.forEach((block, i) => {
    const kind = kinds[i] ?? null;
    if (block.kind === "rule") aside.push({ kind: "RULE", block });
    else if (i >= end) aside.push({ kind: kind?.kind ?? "OTHER", block });
    else if (kind?.isSure === true) aside.push({ kind: kind.kind, block });
    else body.push(block);
  });
  return { body, aside };
}

/**
 * The earliest sure sign after which most blocks are furniture, or the unbroken run of furniture at the very end.
 * It never lies before the first block that could be body, so that a notice on top does not swallow an article.
 */
function articleEnd(blocks: readonly Block[], kinds: readonly (Furniture | null)[]): number {
  const first = blocks.findIndex((block, i) => block.kind !== "rule" && kinds[i] === null);
  let end = blocks.length;
  let [known, seen, isRun, hasRunSign] = [0, 0, true, false];
  for (let i = blocks.length - 1; i > first; i -= 1) {
    const kind = kinds[i] ?? null;
    if (blocks[i]?.kind === "rule") {
      // A rule right above furniture parts it from the article.
      if (end === i + 1 && end < blocks.length) end = i;
      continue;
    }
    seen += 1;
    if (kind !== null) known += 1;
    isRun &&= kind !== null;
    hasRunSign ||= kind?.isSure === true;
    const isSureEnd =
      kind?.isSure === true &&
      kind.kind !== "NAVIGATION" &&
      known >= seen * (closes(blocks, i, kind) ? closedShareMin : furnitureShareMin);
    if (
      isSureEnd ||
      (isRun &&
        (hasRunSign || isAfterRule(blocks, i) || (kind?.kind === "TERMS" && isSelfReferring(blocks[i]))))
    )
      end = i;
  }
  return end;
}

function closes(blocks: readonly Block[], i: number, { kind }: Furniture): boolean {
  return (
    (kind === "NOTICE" || kind === "ORIGINAL_SOURCE") &&
    blocks[i + 1]?.kind === "rule" &&
    i > blocks.length / 3
  );
}

function isAfterRule(blocks: readonly Block[], i: number): boolean {
  return blocks[i - 1]?.kind === "rule";
}

/** An article about fair use speaks of others; terms speak of this site, its articles and its readers. */
function isSelfReferring(block: Block | undefined): boolean {
  const own =
    /\b(?:cet article|ce texte|ce site|nos (?:articles|lecteurs|contenus)|notre site|this (?:article|story|site|work|text|material)|our (?:articles|stories|site|readers|content)|[\p{L}\p{N}-]+\.(?:ca|com|org|net|fr|info))\b/iu;
  return block !== undefined && own.test(block.text);
}
