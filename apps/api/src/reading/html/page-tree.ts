export interface TreeText {
  readonly type: "text";
  /** As they are read, without entities. */
  words: string;
}

export interface TreeElement {
  readonly type: "element";
  readonly name: string;
  /** As they are read, without entities. */
  readonly attribs: Readonly<Record<string, string>>;
  readonly children: (TreeElement | TreeText)[];
}

export type TreeParent = Pick<TreeElement, "children">;

/** What never holds words of an article, whatever it is named. */
const silent =
  /^(?:script|style|noscript|template|svg|math|canvas|iframe|object|embed|link|meta|select|option|textarea|button|input|dialog|audio|video|map|area|source|track|base|datalist)$/;

export function isSilent(name: string): boolean {
  return silent.test(name);
}

/** Grows with the parser that reads the source, until the page is too much for a tree. */
export class PageTree {
  readonly root: TreeParent = { children: [] };
  readonly #open: TreeParent[] = [this.root];

  enter(name: string, attribs: Readonly<Record<string, string>>): void {
    const element: TreeElement = { type: "element", name, attribs, children: [] };
    this.#open.at(-1)?.children.push(element);
    this.#open.push(element);
  }

  /** Of the element that was entered last and is not left yet. */
  leave(): void {
    if (this.#open.length > 1) this.#open.pop();
  }

  add(words: string): void {
    const children = this.#open.at(-1)?.children;
    const last = children?.at(-1);
    // What stands on both sides of an entity is one text.
    if (last?.type === "text") last.words += words;
    else children?.push({ type: "text", words });
  }
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
  const amount: Amount = { words: 0, prose: 0, hasTitle: "name" in parent && parent.name === "h1" };
  for (const child of parent.children) {
    if (child.type === "text") {
      const { length } = child.words.trim();
      amount.words += length;
      if (!isLinked) amount.prose += length;
    } else if (!isSilent(child.name)) {
      const inner = count(child, { amounts, isLinked: isLinked || child.name === "a" });
      amount.words += inner.words;
      amount.prose += inner.prose;
      amount.hasTitle ||= inner.hasTitle;
    }
  }
  amounts.set(parent, amount);
  return amount;
}
