import type { Block } from "../block.ts";
import { BlockWriter } from "./html-blocks.ts";
import { isSilent, type TreeElement, type TreeParent } from "./page-tree.ts";
import { addressStays, elementThatStays, nestingMax, withoutWords } from "./sanitise.ts";

/** The blocks of a tree by the rules of sanitising, as of its mark-up once sanitised and parsed again. */
export function blocksOfTree(root: TreeParent, part: keyof typeof withoutWords): Block[] {
  const reader = new TreeReader(withoutWords[part]);
  reader.read(root, 0);
  return reader.blocks();
}

class TreeReader {
  readonly #writer = new BlockWriter();
  readonly #withoutWords: ReadonlySet<string>;

  constructor(withoutTheirWords: ReadonlySet<string>) {
    this.#withoutWords = withoutTheirWords;
  }

  blocks(): Block[] {
    this.#writer.flush();
    return this.#writer.blocks;
  }

  read(parent: TreeParent, depth: number): void {
    for (const child of parent.children) {
      if (child.type === "text") this.#writer.add(child.words);
      else if (!isSilent(child.name)) this.#element(child, depth);
    }
  }

  #element(element: TreeElement, depth: number): void {
    const name = elementThatStays(element.name);
    if (name === null || depth >= nestingMax) {
      if (!this.#withoutWords.has(name ?? element.name)) this.read(element, depth + 1);
      return;
    }
    this.#writer.open(name, name === "a" ? addressOf(element) : undefined);
    this.read(element, depth + 1);
    this.#writer.close(name);
  }
}

function addressOf({ attribs }: TreeElement): string | undefined {
  const href = attribs["href"];
  return href === undefined || href === "" || !addressStays(href) ? undefined : href;
}
