import { readFileSync } from "node:fs";
import { join } from "node:path";
import { projectRoot } from "../../testkit/launcher.ts";

export interface Block {
  /** The heading that it stands under, and its line. */
  place: string;
  language: string;
  text: string;
}

export interface Recipe extends Block {
  /** What the manual says is answered, in the block behind it. */
  answer: Block | null;
}

const answers = ["json", "text"];

/** The manual's blocks of code, in its order; an answer belongs to the recipe before it. */
export function recipesOf(file: string): { recipes: Recipe[]; strays: Block[] } {
  const recipes: Recipe[] = [];
  const strays: Block[] = [];
  for (const block of blocksOf(readFileSync(join(projectRoot, file), "utf8"))) {
    const before = recipes.at(-1);
    if (!answers.includes(block.language)) recipes.push({ ...block, answer: null });
    else if (before !== undefined && before.answer === null) before.answer = block;
    else strays.push(block);
  }
  return { recipes, strays };
}

function blocksOf(manual: string): Block[] {
  const blocks: Block[] = [];
  let heading = "";
  let open: Block | null = null;
  for (const [index, line] of manual.split("\n").entries()) {
    const fence = /^\s*```(\S*)/.exec(line);
    if (open === null && fence === null && line.startsWith("#")) heading = line.replace(/^#+ /, "");
    if (open === null && fence !== null)
      open = { place: `${heading}, line ${String(index + 1)}`, language: fence[1] ?? "", text: "" };
    else if (open !== null && fence !== null) {
      blocks.push(open);
      open = null;
    } else if (open !== null) open.text += `${line}\n`;
  }
  if (open !== null) throw new Error(`A block is left open: ${open.place}`);
  return blocks;
}
