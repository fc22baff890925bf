import { parseDocument } from "htmlparser2";

export type PageRoot = ReturnType<typeof parseDocument>;
type Node = PageRoot["childNodes"][number];
export type TreeElement = Extract<Node, { attribs: unknown }>;
export type TreeParent = PageRoot | TreeElement;

/** What never holds words of an article, whatever it is named. */
const silent =
  /^(?:script|style|noscript|template|svg|math|canvas|iframe|object|embed|link|meta|select|option|textarea|button|input|dialog|audio|video|map|area|source|track|base|datalist)$/;

export function isSilent(name: string): boolean {
  return silent.test(name);
}

export function treeOf(html: string): PageRoot {
  return parseDocument(html, { decodeEntities: false });
}

/** How much text an element holds, and how much of it is no link. */
interface Amount {
  words: number;
  prose: number;
  hasTitle: boolean;
}

export type Amounts = Map<TreeParent, Amount>;

/** The amount of each element, counted once from the leaves up. Depth is bounded before a tree is made. */
export function amountsOf(root: TreeParent): Amounts {
  const amounts = new Map<TreeParent, Amount>();
  count(root, { amounts, isLinked: false });
  return amounts;
}

interface Counting {
  readonly amounts: Amounts;
  readonly isLinked: boolean;
}

function count(parent: TreeParent, { amounts, isLinked }: Counting): Amount {
  const amount: Amount = { words: 0, prose: 0, hasTitle: isElement(parent) && parent.name === "h1" };
  for (const child of parent.children) {
    if (child.type === "text") {
      const { length } = child.data.trim();
      amount.words += length;
      if (!isLinked) amount.prose += length;
    } else if (isElement(child) && !isSilent(child.name)) {
      const inner = count(child, { amounts, isLinked: isLinked || child.name === "a" });
      amount.words += inner.words;
      amount.prose += inner.prose;
      amount.hasTitle ||= inner.hasTitle;
    }
  }
  amounts.set(parent, amount);
  return amount;
}

export function isElement(node: Node | TreeParent): node is TreeElement {
  return node.type === "tag" || node.type === "script" || node.type === "style";
}
