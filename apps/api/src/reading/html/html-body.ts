import type { Block } from "../block.ts";
import { blocksOfHtml } from "./html-blocks.ts";
import { articleIn, articleLengthMin } from "./extraction.ts";
import { imagesIn } from "./page-image.ts";
import { amountsOf, type TreeParent } from "./page-tree.ts";
import { Pruning } from "./pruning.ts";
import { sanitisedPage } from "./sanitise.ts";
import { blocksOfTree } from "./sanitised-tree.ts";
import type { SourcePage } from "./source-page.ts";

export interface HtmlBody {
  /** The article's blocks. */
  readonly article: readonly Block[];
  /** The whole page's blocks, in which the article's neighbours are looked for. */
  readonly page: readonly Block[];
  readonly isExtracted: boolean;
  /** Pictures in the article's part of the page. */
  readonly images: ReturnType<typeof imagesIn>;
}

/** So little is a page's remark on itself. */
const remnantLengthMax = 120;

/** In UTF-16 units. Reading so long a page twice takes seconds, and its frame is the least of it. */
const neighboursSoughtMax = 1_000_000;

export function htmlBody(html: string, { tree }: SourcePage): HtmlBody {
  if (tree === null) {
    const page = blocksOfHtml(sanitisedPage(html));
    return { article: page, page, isExtracted: false, images: [] };
  }
  const { content, article } = extractedFrom(tree);
  const isExtracted = article.length > 0;
  const isNeeded = !isExtracted || html.length <= neighboursSoughtMax;
  const page = isNeeded ? blocksOfTree(tree, "aroundArticle") : [];
  return { article: isExtracted ? article : page, page, isExtracted, images: imagesIn(content) };
}

interface Extracted {
  readonly content: TreeParent;
  readonly article: Block[];
}

/** Out of what can be the article; where hardly anything is left of it, out of the whole page. */
function extractedFrom(tree: TreeParent): Extracted {
  const pruned = extracted(tree, new Pruning(amountsOf(tree), tree));
  if (lengthOf(pruned) >= remnantLengthMax) return pruned;
  const whole = extracted(tree, null);
  return lengthOf(whole) >= articleLengthMin ? whole : pruned;
}

function extracted(tree: TreeParent, pruning: Pruning | null): Extracted {
  const content = articleIn(tree, pruning) ?? { children: [] };
  return { content, article: blocksOfTree(content, "inArticle") };
}

const lengthOf = ({ article }: Extracted): number =>
  article.reduce((length, { text }) => length + text.length, 0);
